package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts the guide of a programme away for one person, and brings it back. */
@Controller
@Access(Access.Level.SIGNED_IN)
class GuideController {

    private final Programmes programmes;
    private final Guides guides;

    GuideController(Programmes programmes, Guides guides) {
        this.programmes = programmes;
        this.guides = guides;
    }

    @PostMapping("/programmes/{slug}/guide-away")
    String putAway(@PathVariable String slug, Viewer viewer, RedirectAttributes after) {
        guides.putAway(viewer, programmes.getToLead(viewer, slug).id());
        after.addFlashAttribute(
                Toast.NAME, Toast.of("programmes.guide.away").withUndo("/programmes/" + slug + "/guide-back"));
        return "redirect:/programmes/" + slug + "/overview";
    }

    @PostMapping("/programmes/{slug}/guide-back")
    String bringBack(@PathVariable String slug, Viewer viewer) {
        guides.bringBack(viewer, programmes.getToLead(viewer, slug).id());
        return "redirect:/programmes/" + slug + "/overview";
    }
}
