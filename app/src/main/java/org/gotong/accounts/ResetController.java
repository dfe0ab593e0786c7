package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.gotong.identity.EmailAddress;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A forgotten password: a letter with a link, and what the link opens. */
@Controller
@Access(Access.Level.ANYONE)
class ResetController {

    private final PersonDirectory people;
    private final Resets resets;
    private final SendReset sendReset;
    private final ChangePassword changePassword;
    private final Attempts attempts;

    ResetController(
            PersonDirectory people,
            Resets resets,
            SendReset sendReset,
            ChangePassword changePassword,
            Attempts attempts) {
        this.people = people;
        this.resets = resets;
        this.sendReset = sendReset;
        this.changePassword = changePassword;
        this.attempts = attempts;
    }

    @GetMapping("/password-reset")
    ModelAndView ask(@RequestParam(defaultValue = "") String after) {
        return asking("", Faults.none(), HttpStatus.OK).addObject("sent", after.equals("sending"));
    }

    /** Answers the same whether or not somebody has that address, and however often it was asked for. */
    @PostMapping("/password-reset")
    ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Locale language) {
        if (!new EmailAddress(email).isWellFormed()) {
            var faults = Faults.none().add("email", email.isBlank() ? "missing" : "email.form");
            return asking(email, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (attempts.mayTry(AttemptKind.LETTER, email, request.getRemoteAddr())) {
            sendReset.to(email, language);
        }
        return new ModelAndView("redirect:/password-reset?after=sending");
    }

    /** Only looking uses nothing up: programs that check the links in letters look at all of them. */
    @GetMapping("/password-resets/{secret}")
    ModelAndView choose(@PathVariable String secret) {
        return owner(secret)
                .map(person -> choosing(person, Faults.none(), HttpStatus.OK))
                .orElseGet(ResetController::gone);
    }

    @PostMapping("/password-resets/{secret}")
    ModelAndView reset(@PathVariable String secret, NewPasswordForm form) {
        var person = owner(secret);
        if (person.isEmpty()) {
            return gone();
        }
        var faults = form.check(person.get().email());
        if (!faults.isEmpty()) {
            return choosing(person.get(), faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var by = person.get().asVisitor();
        return changePassword.reset(by, Secret.of(secret), form.password())
                ? new ModelAndView("redirect:/sign-in?after=new-password")
                : gone();
    }

    private Optional<PersonSummary> owner(String secret) {
        return resets.find(Secret.of(secret)).flatMap(people::find);
    }

    private static ModelAndView asking(String email, Faults faults, HttpStatus status) {
        var page = new ModelAndView("accounts/forgotten", status);
        page.addObject("email", email);
        page.addObject("faults", faults);
        return page;
    }

    private static ModelAndView choosing(PersonSummary person, Faults faults, HttpStatus status) {
        var page = new ModelAndView("accounts/reset", status);
        page.addObject("email", person.email());
        page.addObject("faults", faults);
        return page;
    }

    private static ModelAndView gone() {
        return new ModelAndView("accounts/linkGone", HttpStatus.NOT_FOUND);
    }
}
