package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the account page together: it has several forms, and each of them may come back with its faults. */
@Component
class AccountPages {

    private final SignIns signIns;
    private final ApiTokens tokens;

    AccountPages(SignIns signIns, ApiTokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
    }

    ModelAndView page(Viewer viewer, HttpServletRequest request) {
        return page(viewer, request, viewer.name(), Faults.none());
    }

    /** The page again, with what is wrong and the name as it was typed. */
    ModelAndView page(Viewer viewer, HttpServletRequest request, String name, Faults faults) {
        var person = person(viewer);
        var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var page = new ModelAndView("accounts/account", status);
        page.addObject(
                "account", new AccountPage(name, viewer.email(), signIns.of(person, request), tokens.of(person)));
        page.addObject("faults", faults);
        return page;
    }

    static PersonId person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person(), "only for people who signed in");
    }
}
