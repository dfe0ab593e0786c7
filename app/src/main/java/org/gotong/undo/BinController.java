package org.gotong.undo;

import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /bin}: what one deleted oneself, wherever it was. */
@Controller
@Access(Access.Level.SIGNED_IN)
class BinController {

    private final RememberedSteps steps;
    private final Today today;

    BinController(RememberedSteps steps, Today today) {
        this.steps = steps;
        this.today = today;
    }

    @GetMapping("/bin")
    ModelAndView bin(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var person = Objects.requireNonNull(viewer.person());
        return new ModelAndView("undo/bin").addObject("bin", steps.ofPerson(person, today.now(), Math.max(1, page)));
    }
}
