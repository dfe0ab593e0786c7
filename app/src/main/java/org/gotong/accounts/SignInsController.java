package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending one's own sign-ins: a lost phone, a borrowed computer. */
@Controller
@Access(Access.Level.SIGNED_IN)
class SignInsController {

    private final SignIns signIns;

    SignInsController(SignIns signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/account/sign-ins/{id}/ending")
    String end(Viewer viewer, @PathVariable SignInId id, RedirectAttributes after) {
        if (!signIns.end(AccountPages.person(viewer), id)) {
            throw new NotFound("sign-in " + id.text());
        }
        after.addFlashAttribute(Toast.NAME, Toast.of("account.sign-in.ended"));
        return "redirect:/account";
    }

    /** Everywhere means here too: a person who is not sure begins anew. */
    @PostMapping("/account/sign-ins/ending")
    String endAll(Viewer viewer, HttpServletRequest request) {
        signIns.endAll(AccountPages.person(viewer));
        signIns.end(request);
        return "redirect:/sign-in?after=leaving";
    }
}
