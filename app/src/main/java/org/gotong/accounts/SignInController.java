package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with address and password. What is wrong is never said nearer than "one of the two". */
@Controller
@Access(Access.Level.ANYONE)
class SignInController {

    /** What led here, told on the page; in the address, because a guest has no session for a toast. */
    private static final Set<String> AFTER = Set.of("leaving", "new-password");

    private final PersonDirectory people;
    private final Passwords passwords;
    private final Attempts attempts;
    private final SignIns signIns;

    SignInController(PersonDirectory people, Passwords passwords, Attempts attempts, SignIns signIns) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.signIns = signIns;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "") String after) {
        var destination = Destination.of(from);
        return viewer.isSignedIn()
                ? new ModelAndView(destination.view())
                : page(SignInForm.to(destination), Faults.none(), HttpStatus.OK)
                        .addObject("after", AFTER.contains(after) ? after : "");
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var faults = form.check();
        if (!faults.isEmpty()) {
            return page(form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!attempts.mayTry(AttemptKind.PASSWORD, form.email(), request.getRemoteAddr())) {
            var minutes = AttemptKind.PASSWORD.within().toMinutes();
            return page(form, faults.add("form", "sign-in.later", minutes), HttpStatus.TOO_MANY_REQUESTS);
        }
        var person = people.findByEmail(form.email()).map(PersonSummary::id);
        if (!passwords.isRight(person, form.password())) {
            return page(form, faults.add("form", "sign-in.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.forgive(AttemptKind.PASSWORD, form.email());
        signIns.begin(person.orElseThrow(), request, response);
        return new ModelAndView(Destination.of(form.from()).view());
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        signIns.end(request);
        return "redirect:/sign-in?after=leaving";
    }

    private static ModelAndView page(SignInForm form, Faults faults, HttpStatus status) {
        var page = new ModelAndView("accounts/signIn", status);
        page.addObject("form", form);
        page.addObject("faults", faults);
        return page;
    }
}
