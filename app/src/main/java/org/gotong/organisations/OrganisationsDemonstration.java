package org.gotong.organisations;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.platform.demonstration.GoesAlong;
import org.gotong.reference.PlaceCode;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The organisations that the five source articles name, with what these say of them; and two mandates, marked as examples. */
@Component
@Order(20)
class OrganisationsDemonstration implements Demonstration, GoesAlong {

    private static final Viewer NOBODY = new Viewer(null, "", "", Set.of(), Set.of(), true);
    private static final String PARTNER = "mitra@demo.gotong.example";

    /** One that is in charge of something, and the host of the meeting. */
    private static final List<String> MANDATES = List.of("kotaku", "baznas-bengkulu");

    private final RegisterOrganisation registerOrganisation;
    private final Organisations organisations;
    private final GiveMandate giveMandate;
    private final PersonDirectory people;

    OrganisationsDemonstration(
            RegisterOrganisation registerOrganisation,
            Organisations organisations,
            GiveMandate giveMandate,
            PersonDirectory people) {
        this.registerOrganisation = registerOrganisation;
        this.organisations = organisations;
        this.giveMandate = giveMandate;
        this.people = people;
    }

    @Override
    public List<String> tables() {
        return List.of("organisations.address", "organisations.mandate");
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public void fill() {
        var articles = read("articles").stream().collect(toMap(row -> row.getField("key"), row -> texts(row, "")));
        read("organisations").forEach(row -> registerOrganisation.register(NOBODY, facts(row, articles)));
        people.findByEmail(PARTNER)
                .ifPresent(person -> MANDATES.forEach(organisation -> giveMandate.give(
                        NOBODY,
                        organisations.get(organisation).id(),
                        person.id(),
                        "Contoh: mandat ini rekaan untuk peragaan, bukan dari tulisan sumber.",
                        null)));
    }

    private static OrganisationFacts facts(NamedCsvRecord row, Map<String, Wording> articles) {
        var country = row.getField("country");
        return new OrganisationFacts(
                texts(row, "name_"),
                row.getField("short_name"),
                list(row, "other_names"),
                OrganisationKind.find(row.getField("kind")).orElse(null),
                Pillar.find(row.getField("pillar")).orElse(null),
                texts(row, "basis_"),
                country.isEmpty() ? null : new PlaceCode(country).text(),
                list(row, "places"),
                list(row, "work_areas"),
                "",
                "",
                List.of(),
                texts(row, "description_"),
                articles.getOrDefault(row.getField("article"), Wording.NOTHING));
    }

    private static Wording texts(NamedCsvRecord row, String stem) {
        return new Wording(row.getField(stem + "id"), row.getField(stem + "en"));
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return Arrays.stream(row.getField(column).split("; "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> read(String table) {
        try {
            var text =
                    new ClassPathResource("demonstration/" + table + ".csv").getContentAsString(StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the build left out demonstration/" + table + ".csv", e);
        }
    }
}
