package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own API tokens. */
@Controller
@Access(Access.Level.SIGNED_IN)
class TokenController {

    private final AccountPages pages;
    private final MakeToken makeToken;

    TokenController(AccountPages pages, MakeToken makeToken) {
        this.pages = pages;
        this.makeToken = makeToken;
    }

    /** Shows the new token in its own answer: to redirect first, it would have to be kept somewhere in clear. */
    @PostMapping("/account/tokens")
    ModelAndView make(Viewer viewer, TokenForm form, HttpServletRequest request) {
        var faults = form.check();
        if (!faults.isEmpty()) {
            return pages.page(viewer, request, viewer.name(), faults);
        }
        var token = makeToken.make(viewer, AccountPages.person(viewer), form.token(), form.writes());
        return pages.page(viewer, request).addObject("newToken", token);
    }

    @PostMapping("/account/tokens/{id}/revocation")
    String revoke(Viewer viewer, @PathVariable ApiTokenId id, RedirectAttributes after) {
        if (!makeToken.revoke(viewer, AccountPages.person(viewer), id)) {
            throw new NotFound("token " + id.text());
        }
        after.addFlashAttribute(Toast.NAME, Toast.of("account.token.revoked"));
        return "redirect:/account";
    }
}
