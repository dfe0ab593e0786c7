package org.gotong.identity;

import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.NotNow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person as administrators see them: offices given and ended, the account closed, and what was changed. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class PersonController {

    private final PersonPages pages;
    private final PersonDirectory people;
    private final CloseAccount closeAccount;

    PersonController(PersonPages pages, PersonDirectory people, CloseAccount closeAccount) {
        this.pages = pages;
        this.people = people;
        this.closeAccount = closeAccount;
    }

    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable PersonId id) {
        return page(id, Faults.none());
    }

    @PostMapping("/people/{id}/offices")
    String give(Viewer viewer, @PathVariable PersonId id, @RequestParam Office office, RedirectAttributes after) {
        people.giveOffice(viewer, existing(id), office);
        return told(id, after, "people.office.given");
    }

    @PostMapping("/people/{id}/offices/{office}/ending")
    ModelAndView end(Viewer viewer, @PathVariable PersonId id, @PathVariable Office office, RedirectAttributes after) {
        try {
            closeAccount.end(viewer, existing(id), office);
        } catch (NotNow refused) {
            return refused(id, refused);
        }
        return new ModelAndView(told(id, after, "people.office.ended"));
    }

    @PostMapping("/people/{id}/closing")
    ModelAndView close(Viewer viewer, @PathVariable PersonId id, RedirectAttributes after) {
        try {
            closeAccount.close(viewer, existing(id));
        } catch (NotNow refused) {
            return refused(id, refused);
        }
        return new ModelAndView(told(id, after, "people.closed"));
    }

    private PersonId existing(PersonId id) {
        return people.find(id).map(PersonSummary::id).orElseThrow(() -> new NotFound("person " + id.text()));
    }

    private ModelAndView refused(PersonId id, NotNow refused) {
        var page = page(id, Faults.none().add("offices", refused.code()));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(PersonId id, Faults faults) {
        return new ModelAndView("identity/person")
                .addObject("person", pages.get(id))
                .addObject("faults", faults);
    }

    private static String told(PersonId id, RedirectAttributes after, String key) {
        after.addFlashAttribute(Toast.NAME, Toast.of(key));
        return "redirect:/people/" + id.text();
    }
}
