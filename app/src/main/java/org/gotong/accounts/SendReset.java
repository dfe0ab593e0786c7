package org.gotong.accounts;

import java.util.Locale;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.platform.mail.Letter;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.BaseAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter with the link for a new password, when there is somebody to write to. */
@Component
class SendReset {

    private final PersonDirectory people;
    private final Resets resets;
    private final Letters letters;
    private final Words words;
    private final BaseAddress base;

    SendReset(PersonDirectory people, Resets resets, Letters letters, Words words, BaseAddress base) {
        this.people = people;
        this.resets = resets;
        this.letters = letters;
        this.words = words;
        this.base = base;
    }

    @Transactional
    void to(String email, Locale language) {
        people.findByEmail(email).ifPresent(person -> letters.post(letter(person, language)));
    }

    private Letter letter(PersonSummary person, Locale language) {
        var link = base.of("/password-resets/" + resets.make(person.id()).text());
        return new Letter(
                person.email(),
                language,
                words.get(language, "password.letter.subject"),
                words.get(language, "password.letter.text", person.name(), link));
    }
}
