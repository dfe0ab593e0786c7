package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/new}: a programme begins with four answers; the rest has time. */
@Controller
@Access(Access.Level.SIGNED_IN)
class NewProgrammeController {

    private final ProgrammeReading reading;
    private final BeginProgramme beginProgramme;
    private final SdgDirectory sdgs;
    private final PlaceDirectory places;

    NewProgrammeController(
            ProgrammeReading reading, BeginProgramme beginProgramme, SdgDirectory sdgs, PlaceDirectory places) {
        this.reading = reading;
        this.beginProgramme = beginProgramme;
        this.sdgs = sdgs;
        this.places = places;
    }

    @GetMapping("/programmes/new")
    ModelAndView form(Viewer viewer) {
        check(viewer);
        return page(NewProgrammeForm.EMPTY, Faults.none());
    }

    @PostMapping("/programmes")
    ModelAndView begin(
            @ModelAttribute NewProgrammeForm form, Viewer viewer, Locale language, RedirectAttributes after) {
        check(viewer);
        var faults = Faults.none();
        var facts = reading.read(form.whole(language), language, faults);
        if (!faults.isEmpty()) {
            var page = page(form, NewProgrammeForm.named(faults));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var programme = beginProgramme.begin(viewer, facts);
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.new.done"));
        return new ModelAndView("redirect:" + programme.summary().address() + "/overview");
    }

    private static void check(Viewer viewer) {
        if (!ProgrammeRules.mayBegin(viewer)) {
            throw new NotFound("new programme");
        }
    }

    private ModelAndView page(NewProgrammeForm form, Faults faults) {
        return new ModelAndView("programmes/new")
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject(
                        "choices",
                        faults.of("place").isEmpty()
                                ? List.of()
                                : places.resolve(form.place()).candidates())
                .addObject("goals", List.copyOf(sdgs.goals()));
    }
}
