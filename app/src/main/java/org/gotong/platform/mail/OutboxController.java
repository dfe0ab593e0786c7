package org.gotong.platform.mail;

import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters, for administrators: without a mail server they read them here and pass them on. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class OutboxController {

    private static final int SIZE = 50;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/outbox")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        var at = Math.max(1, page);
        return new ModelAndView("platform/mail/outbox")
                .addObject("letters", outbox.newest(SIZE, (at - 1) * SIZE))
                .addObject("sends", outbox.sends())
                .addObject("at", at)
                .addObject("size", SIZE)
                .addObject("total", outbox.count());
    }

    @PostMapping("/outbox/{id}/sending")
    String tryAgain(@PathVariable LetterId id, RedirectAttributes after) {
        outbox.tryAgain(id);
        after.addFlashAttribute(Toast.NAME, Toast.of("platform.outbox.trying"));
        return "redirect:/outbox";
    }
}
