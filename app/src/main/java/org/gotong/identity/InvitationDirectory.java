package org.gotong.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gotong.platform.history.History;
import org.gotong.platform.ids.Id;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations after they were made: seen by their link, taken, sent again, withdrawn. */
@Component
public class InvitationDirectory {

    static final String KIND = "identity.invitation";

    private final Invitations invitations;
    private final Invite invite;
    private final InvitationLetter letter;
    private final ApplicationEventPublisher events;
    private final History history;
    private final Today today;

    InvitationDirectory(
            Invitations invitations,
            Invite invite,
            InvitationLetter letter,
            ApplicationEventPublisher events,
            History history,
            Today today) {
        this.invitations = invitations;
        this.invite = invite;
        this.letter = letter;
        this.events = events;
        this.history = history;
        this.today = today;
    }

    /** The invitation behind a link; empty when it is unknown, taken, withdrawn or too old. */
    public Optional<Invitation> findOpen(String secret) {
        return invitations.findOpen(Secret.of(secret));
    }

    /** Those that the person can take today without their link: whoever is signed in under that address has proved it. */
    public List<Invitation> openFor(Viewer viewer) {
        return viewer.isSignedIn() ? invitations.openFor(viewer.email()) : List.of();
    }

    /** The people for whom {@link #openFor} has something. */
    public Set<PersonId> peopleWithOpen() {
        return invitations.peopleWithOpen();
    }

    /** The language of the invitation by which the person came; empty for those who came otherwise. */
    public Optional<Locale> languageOf(PersonId person) {
        return invitations.languageOf(person);
    }

    /** Those for a part in one record that nobody took yet; expired ones too, for they can be sent again. */
    public List<Invitation> waiting(String kind, Id subject) {
        return invitations.waiting(kind, subject.value());
    }

    /** What is offered, as a part of a sentence: "koordinator program Kota SDGs Bengkulu". */
    public String offer(Invitation invitation, Locale language) {
        return letter.offer(invitation, language);
    }

    /** Where the accepted part is at home; the home page for an account alone. */
    public String page(Invitation invitation) {
        return letter.page(invitation);
    }

    /** Takes the invitation for that person; false when it was taken or withdrawn meanwhile. */
    @Transactional
    public boolean accept(Visitor by, Invitation invitation) {
        var person = new PersonId(Objects.requireNonNull(by.id(), "only for people with an account"));
        if (!invitations.accept(invitation.id(), person)) {
            return false;
        }
        record(by, invitation, Map.of("acceptedAt", today.now()));
        var offered = invitation.offered();
        if (offered != null) {
            events.publishEvent(new StandingAccepted(person, offered, invitation.invitedBy()));
        }
        return true;
    }

    /** Does nothing to one that is not waiting any more. */
    @Transactional
    public Optional<Invited> sendAgain(Viewer by, InvitationId id) {
        return invitations.findWaiting(id).map(waiting -> invite.again(by, waiting));
    }

    /** Does nothing to one that is not waiting any more. */
    @Transactional
    public void revoke(Viewer by, InvitationId id) {
        invitations.findWaiting(id).ifPresent(waiting -> {
            invitations.revoke(id);
            record(by, waiting, Map.of("revokedAt", today.now()));
        });
    }

    /** Offers for one record are offers for another, which means the same; who was asked for both is asked once. */
    @Transactional
    public void move(String kind, Id from, Id into) {
        invitations.move(kind, from.value(), into.value());
    }

    /** Takes a withdrawal back; false when it was asked anew since, or ran out meanwhile. */
    @Transactional
    public boolean reopen(Viewer by, InvitationId id) {
        var reopened = invitations.reopen(id);
        reopened.ifPresent(invitation -> record(by, invitation, Map.of("reopenedAt", today.now())));
        return reopened.isPresent();
    }

    private void record(Visitor by, Invitation invitation, Map<String, Object> after) {
        history.record(by, Invite.scope(invitation), KIND, invitation.id().value(), Map.of(), after);
    }
}
