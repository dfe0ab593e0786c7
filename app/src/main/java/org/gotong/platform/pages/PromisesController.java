package org.gotong.platform.pages;

import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What Gotong promises to everybody who reads it. */
@Controller
@Access(Access.Level.ANYONE)
class PromisesController {

    @GetMapping("/accessibility")
    String accessibility() {
        return "platform/pages/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "platform/pages/privacy";
    }
}
