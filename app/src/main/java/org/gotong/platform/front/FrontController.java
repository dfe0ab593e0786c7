package org.gotong.platform.front;

import java.util.Comparator;
import java.util.List;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /}: what is recorded, and what is missing. */
@Controller
@Access(Access.Level.ANYONE)
class FrontController {

    private final List<FrontPart> parts;

    FrontController(List<FrontPart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(FrontPart::order)).toList();
    }

    @GetMapping("/")
    ModelAndView front(@RequestParam(defaultValue = "") String number) {
        return new ModelAndView("platform/front/front").addObject("front", new FrontPage(parts, number));
    }
}
