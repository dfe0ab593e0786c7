package org.gotong.identity;

import java.util.Map;
import java.util.Objects;
import org.gotong.platform.history.History;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.BaseAddress;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites somebody: the invitation, its letter, and the line in the history. */
@Component
class Invite {

    private final Invitations invitations;
    private final InvitationLetter letter;
    private final Letters letters;
    private final History history;
    private final BaseAddress base;
    private final Today today;

    Invite(
            Invitations invitations,
            InvitationLetter letter,
            Letters letters,
            History history,
            BaseAddress base,
            Today today) {
        this.invitations = invitations;
        this.letter = letter;
        this.letters = letters;
        this.history = history;
        this.base = base;
        this.today = today;
    }

    @Transactional
    Invited invite(Viewer by, InviteForm form, @Nullable Standing offered) {
        var waiting = invitations.findWaiting(form.email(), offered);
        return waiting.isPresent() ? again(by, waiting.get()) : first(by, form, offered);
    }

    /** A new link and a new letter for an invitation that waits. */
    @Transactional
    Invited again(Viewer by, Invitation waiting) {
        var secret = Secret.fresh();
        invitations.renew(waiting.id(), secret, today.now().plus(Invitations.VALID));
        record(by, waiting, Map.of("sentOn", waiting.invitedAt()), Map.of("sentOn", today.now()));
        return send(waiting, secret);
    }

    private Invited first(Viewer by, InviteForm form, @Nullable Standing offered) {
        var invitation = new Invitation(
                new InvitationId(NewId.next()),
                new EmailAddress(form.email()).text(),
                form.name(),
                Languages.of(form.language()),
                offered,
                new PersonId(Objects.requireNonNull(by.id())),
                today.now(),
                today.now().plus(Invitations.VALID),
                null,
                null);
        var secret = Secret.fresh();
        invitations.add(invitation, secret);
        record(by, invitation, null, Map.of("email", form.email(), "name", form.name(), "role", roleOf(offered)));
        return send(invitation, secret);
    }

    private Invited send(Invitation invitation, Secret secret) {
        var link = base.of("/invitations/" + secret.text());
        letters.post(letter.of(invitation, link));
        return new Invited(invitation.id(), invitation.email(), link);
    }

    private void record(Viewer by, Invitation invitation, @Nullable Object before, Object after) {
        history.record(
                by, scope(invitation), InvitationDirectory.KIND, invitation.id().value(), before, after);
    }

    /** Where the invitation's story is told: on the page of what it offers a part in. */
    static java.util.UUID scope(Invitation invitation) {
        var offered = invitation.offered();
        return offered == null ? invitation.id().value() : offered.subject();
    }

    private static String roleOf(@Nullable Standing offered) {
        return offered == null ? "" : offered.role();
    }
}
