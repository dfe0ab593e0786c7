package org.gotong.reminders;

import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonSummary;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends reminder letters by the address that stands in them, without signing in (RFC 8058): looking changes nothing, for
 * mail filters look at every address; one POST does it, from the page's button or from the mail program's own.
 */
@Controller
@Access(Access.Level.ANYONE)
@RequestMapping("/my-work/unsubscription/{secret}")
class UnsubscriptionController {

    private final Unsubscriptions unsubscriptions;
    private final Settings settings;
    private final PersonDirectory people;

    UnsubscriptionController(Unsubscriptions unsubscriptions, Settings settings, PersonDirectory people) {
        this.unsubscriptions = unsubscriptions;
        this.settings = settings;
        this.people = people;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret) {
        var person = person(secret);
        return page(secret, settings.of(person.id()).rhythm() == Rhythm.OFF);
    }

    @PostMapping
    ModelAndView end(@PathVariable String secret) {
        var person = person(secret);
        settings.change(
                person.asVisitor(),
                person.id(),
                Rhythm.OFF,
                settings.of(person.id()).language());
        return page(secret, true);
    }

    private PersonSummary person(String secret) {
        return unsubscriptions
                .find(Secret.of(secret))
                .flatMap(people::find)
                .orElseThrow(() -> new NotFound("unsubscription"));
    }

    private static ModelAndView page(String secret, boolean isDone) {
        return new ModelAndView("reminders/unsubscription")
                .addObject("secret", secret)
                .addObject("done", isDone);
    }
}
