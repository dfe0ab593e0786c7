package org.gotong.reminders;

import org.gotong.identity.Invitation;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.InvitationId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes or declines a part that is offered to the person, without the link of the letter. */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/my-work/invitations/{id}")
class OfferController {

    private final InvitationDirectory invitations;
    private final AnswerDirectory answers;

    OfferController(InvitationDirectory invitations, AnswerDirectory answers) {
        this.invitations = invitations;
        this.answers = answers;
    }

    @PostMapping("/acceptance")
    @Transactional
    public String accept(@PathVariable InvitationId id, Viewer viewer, RedirectAttributes after) {
        var offer = get(viewer, id);
        if (!invitations.accept(viewer, offer)) {
            throw new NotFound("invitation " + id);
        }
        return answered(viewer, offer, after, "reminders.offer.accepted");
    }

    @PostMapping("/refusal")
    @Transactional
    public String decline(@PathVariable InvitationId id, Viewer viewer, RedirectAttributes after) {
        var offer = get(viewer, id);
        invitations.revoke(viewer, id);
        return answered(viewer, offer, after, "reminders.offer.declined");
    }

    private String answered(Viewer viewer, Invitation offer, RedirectAttributes after, String key) {
        answers.given(viewer, offer.id().value());
        after.addFlashAttribute(Toast.NAME, Toast.of(key));
        return "redirect:/my-work";
    }

    private Invitation get(Viewer viewer, InvitationId id) {
        return invitations.openFor(viewer).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation " + id));
    }
}
