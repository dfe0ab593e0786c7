package org.gotong.accounts;

import java.util.Optional;
import org.gotong.identity.Invitation;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.PersonSummary;
import org.gotong.identity.Viewer;
import org.gotong.platform.secrets.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an account with its password: of the first administrator, or of somebody invited. */
@Component
class MakeAccount {

    private final PersonDirectory people;
    private final Passwords passwords;
    private final FirstRun firstRun;
    private final InvitationDirectory invitations;

    MakeAccount(PersonDirectory people, Passwords passwords, FirstRun firstRun, InvitationDirectory invitations) {
        this.people = people;
        this.passwords = passwords;
        this.firstRun = firstRun;
        this.invitations = invitations;
    }

    /** Empty when the link was used meanwhile. */
    @Transactional
    Optional<PersonId> administrator(Secret secret, NewAccountForm form) {
        if (!firstRun.use(secret)) {
            return Optional.empty();
        }
        var person = make(form);
        people.giveOffice(
                new PersonSummary(person, form.name(), form.email()).asVisitor(), person, Office.ADMINISTRATOR);
        return Optional.of(person);
    }

    @Transactional
    PersonId invited(Invitation invitation, NewAccountForm form) {
        var person = make(form);
        invitations.accept(new PersonSummary(person, form.name(), form.email()).asVisitor(), invitation);
        return person;
    }

    private PersonId make(NewAccountForm form) {
        var person = people.register(Viewer.GUEST, form.email(), form.name());
        passwords.set(person, form.password());
        return person;
    }
}
