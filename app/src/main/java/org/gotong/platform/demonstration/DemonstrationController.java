package org.gotong.platform.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.gotong.platform.home.Home;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.VisitorSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /demonstration}: whether example data is here, what would go with it, and removing it. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class DemonstrationController {

    private final RemoveDemonstration removeDemonstration;
    private final VisitorSource visitors;
    private final Home home;

    DemonstrationController(
            RemoveDemonstration removeDemonstration, VisitorSource visitors, @Value("${gotong.home:data}") Path home) {
        this.removeDemonstration = removeDemonstration;
        this.visitors = visitors;
        this.home = new Home(home);
    }

    @GetMapping("/demonstration")
    ModelAndView show(HttpServletRequest request) {
        var here = removeDemonstration.isHere();
        var removable = here && removeDemonstration.isRecorded();
        return new ModelAndView("platform/demonstration/demonstration")
                .addObject("here", here)
                .addObject("removable", removable)
                .addObject("example", removable && removeDemonstration.isExample(visitors.visitor(request)))
                .addObject("removal", removable ? removeDemonstration.look() : null);
    }

    @PostMapping("/demonstration/removal")
    String remove(HttpServletRequest request, RedirectAttributes after) {
        try {
            var removed = removeDemonstration.remove(visitors.visitor(request));
            if (!removeDemonstration.isHere()) {
                home.unmarkAsDemonstration();
            }
            after.addFlashAttribute(Toast.NAME, Toast.of("demonstration.removed", String.valueOf(removed.rows())));
        } catch (DataIntegrityViolationException meanwhile) {
            // Somebody wrote what leans on an example while it was being removed; all of it is still there.
            after.addFlashAttribute(Toast.NAME, Toast.of("demonstration.meanwhile"));
        }
        return "redirect:/demonstration";
    }
}
