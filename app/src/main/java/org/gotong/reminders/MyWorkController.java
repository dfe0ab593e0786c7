package org.gotong.reminders;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /my-work}: what waits for the person who looks. */
@Controller
@Access(Access.Level.SIGNED_IN)
class MyWorkController {

    private final MyWork myWork;
    private final Settings settings;
    private final Words words;

    MyWorkController(MyWork myWork, Settings settings, Words words) {
        this.myWork = myWork;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping("/my-work")
    ModelAndView show(Viewer viewer, Locale language) {
        return new ModelAndView("reminders/myWork")
                .addObject("work", myWork.page(viewer, words.in(language)))
                .addObject("person", viewer.id())
                .addObject("rhythm", settings.of(viewer).rhythm());
    }
}
