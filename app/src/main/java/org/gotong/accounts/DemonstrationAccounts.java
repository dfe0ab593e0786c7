package org.gotong.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.PersonSummary;
import org.gotong.identity.Viewer;
import org.gotong.platform.commands.Announcement;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.platform.demonstration.GoesAlong;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of the demonstration: examples all, and named so. */
@Component
@Order(0)
class DemonstrationAccounts implements Demonstration, GoesAlong, Announcement {

    private static final String HOST = "@demo.gotong.example";

    private static final List<Example> EXAMPLES = List.of(
            new Example("admin", "Administrator (contoh)", Office.ADMINISTRATOR),
            new Example("koordinator", "Koordinator (contoh)", Office.COORDINATOR),
            new Example("fasilitator", "Fasilitator (contoh)", null),
            new Example("mitra", "Staf mitra (contoh)", null),
            new Example("registrar", "Registrar (contoh)", Office.REGISTRAR),
            new Example("penyelenggara", "Penyelenggara (contoh)", null),
            new Example("warga", "Warga (contoh)", null));

    private final PersonDirectory people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Letters letters;
    private final Words words;
    private String password = "";

    DemonstrationAccounts(
            PersonDirectory people, Passwords passwords, Attempts attempts, Letters letters, Words words) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.letters = letters;
        this.words = words;
    }

    @Override
    public List<String> tables() {
        return List.of("accounts.sign_in", "accounts.reset", "accounts.api_token");
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public void fill() {
        for (var example : EXAMPLES) {
            var person = people.register(Viewer.GUEST, example.email(), example.name());
            if (example.office() != null) {
                people.giveOffice(
                        new PersonSummary(person, example.name(), example.email()).asVisitor(),
                        person,
                        example.office());
            }
        }
    }

    @Override
    public void welcome(String password) {
        this.password = password;
        passwords.setAll(
                EXAMPLES.stream()
                        .flatMap(example -> people.findByEmail(example.email()).stream())
                        .map(PersonSummary::id)
                        .toList(),
                password);
    }

    /** Nobody gets in as an example any more, also where its name stays because of what people wrote. */
    @Override
    public void leave(Visitor by, Set<UUID> made) {
        for (var id : made) {
            people.find(new PersonId(id)).ifPresent(example -> {
                people.close(by, example.id());
                passwords.forget(example.id());
                attempts.forget(example.email());
                letters.forget(example.email());
            });
        }
    }

    @Override
    public List<String> lines(String address, Locale language) {
        return password.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(words.get(language, "demonstration.accounts", password)),
                                EXAMPLES.stream().map(example -> "  " + example.email()))
                        .toList();
    }

    private record Example(
            String first, String name, @Nullable Office office) {

        String email() {
            return first + HOST;
        }
    }
}
