package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name and password. */
@Controller
@Access(Access.Level.SIGNED_IN)
class AccountController {

    private final AccountPages pages;
    private final PersonDirectory people;
    private final Passwords passwords;
    private final ChangePassword changePassword;
    private final Attempts attempts;

    AccountController(
            AccountPages pages,
            PersonDirectory people,
            Passwords passwords,
            ChangePassword changePassword,
            Attempts attempts) {
        this.pages = pages;
        this.people = people;
        this.passwords = passwords;
        this.changePassword = changePassword;
        this.attempts = attempts;
    }

    @GetMapping("/account")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return pages.page(viewer, request);
    }

    @PostMapping("/account/name")
    ModelAndView rename(Viewer viewer, NameForm form, HttpServletRequest request, RedirectAttributes after) {
        var faults = form.check();
        if (!faults.isEmpty()) {
            return pages.page(viewer, request, form.name(), faults);
        }
        people.rename(viewer, AccountPages.person(viewer), form.name());
        after.addFlashAttribute(Toast.NAME, Toast.of("account.name.saved"));
        return new ModelAndView("redirect:/account");
    }

    @PostMapping("/account/password")
    ModelAndView password(Viewer viewer, PasswordForm form, HttpServletRequest request, RedirectAttributes after) {
        var person = AccountPages.person(viewer);
        var faults = form.check(viewer.email());
        // Whoever finds a device unlocked must not be able to guess on, so this counts as signing in does.
        if (faults.isEmpty() && !attempts.mayTry(AttemptKind.PASSWORD, viewer.email(), request.getRemoteAddr())) {
            var page = pages.page(
                    viewer,
                    request,
                    viewer.name(),
                    faults.add(
                            "old",
                            "sign-in.later",
                            AttemptKind.PASSWORD.within().toMinutes()));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        if (faults.isEmpty() && !passwords.isRight(Optional.of(person), form.old())) {
            faults.add("old", "password.old");
        }
        if (!faults.isEmpty()) {
            return pages.page(viewer, request, viewer.name(), faults);
        }
        attempts.forgive(AttemptKind.PASSWORD, viewer.email());
        changePassword.change(viewer, person, form.password(), request);
        after.addFlashAttribute(Toast.NAME, Toast.of("account.password.saved"));
        return new ModelAndView("redirect:/account");
    }
}
