package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the first administrator. */
@Controller
@Access(Access.Level.ANYONE)
class FirstRunController {

    private final FirstRun firstRun;
    private final MakeAccount makeAccount;
    private final SignIns signIns;

    FirstRunController(FirstRun firstRun, MakeAccount makeAccount, SignIns signIns) {
        this.firstRun = firstRun;
        this.makeAccount = makeAccount;
        this.signIns = signIns;
    }

    @GetMapping("/first-run/{secret}")
    ModelAndView ask(@PathVariable String secret) {
        return firstRun.isOpen(Secret.of(secret))
                ? page(new NewAccountForm("", "", ""), Faults.none(), HttpStatus.OK)
                : gone();
    }

    @PostMapping("/first-run/{secret}")
    ModelAndView make(
            @PathVariable String secret,
            NewAccountForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!firstRun.isOpen(Secret.of(secret))) {
            return gone();
        }
        var faults = form.check();
        if (!faults.isEmpty()) {
            return page(form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var person = makeAccount.administrator(Secret.of(secret), form);
        person.ifPresent(id -> signIns.begin(id, request, response));
        return person.isPresent() ? new ModelAndView("redirect:/workspace") : gone();
    }

    private static ModelAndView page(NewAccountForm form, Faults faults, HttpStatus status) {
        var page = new ModelAndView("accounts/firstRun", status);
        page.addObject("form", form);
        page.addObject("faults", faults);
        return page;
    }

    private static ModelAndView gone() {
        return new ModelAndView("accounts/linkGone", HttpStatus.NOT_FOUND);
    }
}
