package org.gotong.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gotong.platform.mail.Letter;
import org.gotong.platform.pages.Formats;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words of an invitation. */
@Component
class InvitationLetter {

    private final Words words;
    private final People people;
    // Asked for late: a source may itself need to invite people.
    private final ObjectProvider<StandingSource> sources;

    InvitationLetter(Words words, People people, ObjectProvider<StandingSource> sources) {
        this.words = words;
        this.people = people;
        this.sources = sources;
    }

    Letter of(Invitation invitation, String link) {
        var language = invitation.language();
        var inviting = people.names(Set.of(invitation.invitedBy())).getFirst().getValue();
        var until = Formats.longDate(invitation.expiresAt().atZone(Today.ZONE).toLocalDate(), language);
        return new Letter(
                invitation.email(),
                language,
                words.get(language, "invitation.letter.subject", inviting),
                words.get(
                        language,
                        "invitation.letter.text",
                        invitation.name(),
                        inviting,
                        offer(invitation, language),
                        link,
                        until));
    }

    /** What the person is asked to become, as a part of a sentence. */
    String offer(Invitation invitation, Locale language) {
        return Optional.ofNullable(invitation.offered())
                .flatMap(offered -> sources.orderedStream()
                        .flatMap(source -> source.describe(offered, language).stream())
                        .findFirst())
                .orElseGet(() -> words.get(language, "invitation.offer.account"));
    }

    String page(Invitation invitation) {
        return Optional.ofNullable(invitation.offered())
                .flatMap(offered -> sources.orderedStream()
                        .flatMap(source -> source.page(offered).stream())
                        .findFirst())
                .orElse("/");
    }
}
