package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.gotong.identity.Invitation;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the link of an invitation opens: making an account, or taking the part with the one there is. */
@Controller
@Access(Access.Level.ANYONE)
class InvitationController {

    private final InvitationDirectory invitations;
    private final PersonDirectory people;
    private final MakeAccount makeAccount;
    private final SignIns signIns;

    InvitationController(
            InvitationDirectory invitations, PersonDirectory people, MakeAccount makeAccount, SignIns signIns) {
        this.invitations = invitations;
        this.people = people;
        this.makeAccount = makeAccount;
        this.signIns = signIns;
    }

    @GetMapping("/invitations/{secret}")
    ModelAndView show(Viewer viewer, @PathVariable String secret, Locale language) {
        return invitations
                .findOpen(secret)
                .map(invitation -> page(
                                invitation, new NewAccountForm(invitation.name(), "", ""), viewer, secret, language)
                        .addObject("faults", Faults.none()))
                .orElseGet(InvitationController::gone);
    }

    /** With a new account for the invited address: the link proves that it is theirs. */
    @PostMapping("/invitations/{secret}")
    ModelAndView join(
            Viewer viewer,
            @PathVariable String secret,
            NewAccountForm form,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = invitations.findOpen(secret);
        if (found.isEmpty()) {
            return gone();
        }
        var invitation = found.get();
        if (people.findByEmail(invitation.email()).isPresent()) {
            return new ModelAndView("redirect:/invitations/" + secret);
        }
        var complete = form.withEmail(invitation.email());
        var faults = complete.check();
        if (!faults.isEmpty()) {
            var page = page(invitation, complete, viewer, secret, language).addObject("faults", faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        signIns.begin(makeAccount.invited(invitation, complete), request, response);
        return new ModelAndView("redirect:" + invitations.page(invitation));
    }

    /** With the account that the invited address already has; nobody else can take it. */
    @PostMapping("/invitations/{secret}/acceptance")
    ModelAndView accept(Viewer viewer, @PathVariable String secret, RedirectAttributes after) {
        var found = invitations.findOpen(secret);
        if (found.isEmpty()) {
            return gone();
        }
        if (!viewer.isSignedIn() || !found.get().isFor(viewer.email())) {
            return new ModelAndView("redirect:/invitations/" + secret);
        }
        if (!invitations.accept(viewer, found.get())) {
            return gone();
        }
        after.addFlashAttribute(Toast.NAME, Toast.of("invitation.accepted"));
        return new ModelAndView("redirect:" + invitations.page(found.get()));
    }

    private ModelAndView page(
            Invitation invitation, NewAccountForm form, Viewer viewer, String secret, Locale language) {
        var inviting = people.names(Set.of(invitation.invitedBy())).getOrDefault(invitation.invitedBy(), "");
        var page = new ModelAndView("accounts/invitation");
        page.addObject("invitation", invitation);
        page.addObject("inviting", inviting);
        page.addObject("offer", invitations.offer(invitation, language));
        page.addObject("known", people.findByEmail(invitation.email()).isPresent());
        page.addObject("secret", secret);
        page.addObject("form", form);
        page.addObject("mine", viewer.isSignedIn() && invitation.isFor(viewer.email()));
        return page;
    }

    private static ModelAndView gone() {
        return new ModelAndView("accounts/linkGone", HttpStatus.NOT_FOUND);
    }
}
