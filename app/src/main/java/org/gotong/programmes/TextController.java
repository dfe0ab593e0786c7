package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.reference.SdgDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/text}: what a programme says of itself. */
@Controller
@Access(Access.Level.SIGNED_IN)
class TextController {

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final ProgrammeReading reading;
    private final TextFieldsReading textFields;
    private final SaveProgramme saveProgramme;
    private final SdgDirectory sdgs;
    private final Words words;

    TextController(
            Programmes programmes,
            ProgrammeDirectory directory,
            ProgrammeReading reading,
            TextFieldsReading textFields,
            SaveProgramme saveProgramme,
            SdgDirectory sdgs,
            Words words) {
        this.programmes = programmes;
        this.directory = directory;
        this.reading = reading;
        this.textFields = textFields;
        this.saveProgramme = saveProgramme;
        this.sdgs = sdgs;
        this.words = words;
    }

    @GetMapping("/programmes/{slug}/text")
    ModelAndView form(@PathVariable String slug, Viewer viewer, Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        var stored = ProgrammeForm.of(programme);
        var base = Base.of(versions(stored, stored, language)).text();
        return page(viewer, programme, stored, base, Faults.none(), language);
    }

    /** Saves nothing: the page once more, with what was typed and more empty fields in that list. */
    @PostMapping(path = "/programmes/{slug}/text", params = "more")
    ModelAndView more(
            @PathVariable String slug,
            @ModelAttribute ProgrammeForm text,
            @ModelAttribute ProgrammeLines lines,
            @RequestParam String more,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language) {
        var programme = programmes.getToEdit(viewer, slug);
        var form = lines.in(text);
        return page(viewer, programme, form, base, Faults.none(), language)
                .addObject("fields", textFields.of(form, language, more));
    }

    @PostMapping(path = "/programmes/{slug}/text", params = "!more")
    ModelAndView save(
            @PathVariable String slug,
            @ModelAttribute ProgrammeForm text,
            @ModelAttribute ProgrammeLines lines,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var faults = Faults.none();
        var form = lines.in(text);
        var facts = reading.read(form, language, faults);
        if (!form.version().equals(String.valueOf(programme.version()))) {
            var typed = faults.isEmpty() ? written(programme, facts) : form;
            return conflict(viewer, programme, typed, base, language);
        }
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, form, base, faults, language);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        try {
            saveProgramme.save(viewer, programme, programme.rewritten(facts));
        } catch (LostRace race) {
            return conflict(viewer, programmes.getToEdit(viewer, slug), written(programme, facts), base, language);
        }
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.text.saved"));
        return new ModelAndView("redirect:/programmes/" + slug + "/overview");
    }

    /** In the words in which it is stored, so that a place compares by its code, however it was typed. */
    private static ProgrammeForm written(Programme programme, ProgrammeFacts facts) {
        return ProgrammeForm.of(programme.rewritten(facts));
    }

    private ModelAndView page(
            Viewer viewer, Programme programme, ProgrammeForm form, String base, Faults faults, Locale language) {
        return new ModelAndView("programmes/text")
                .addObject("workspace", directory.workspace(viewer, programme.summary()))
                .addObject("form", form)
                .addObject("base", base)
                .addObject("fields", textFields.of(form, language, ""))
                .addObject("faults", faults)
                .addObject("sdgs", sdgs);
    }

    private ModelAndView conflict(Viewer viewer, Programme stored, ProgrammeForm typed, String base, Locale language) {
        var fields = versions(typed, ProgrammeForm.of(stored), language);
        var page = new ModelAndView("programmes/conflict")
                .addObject("workspace", directory.workspace(viewer, stored.summary()))
                .addObject("revision", String.valueOf(stored.version()))
                .addObject("where", "/text")
                .addObject("fields", Base.read(base).settle(fields));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private List<FieldVersions> versions(ProgrammeForm typed, ProgrammeForm stored, Locale language) {
        var now = stored.fields();
        return typed.fields().entrySet().stream()
                .map(field -> version(field.getKey(), field.getValue(), now.getOrDefault(field.getKey(), ""), language))
                .toList();
    }

    private FieldVersions version(String name, String typed, String stored, Locale language) {
        UnaryOperator<String> inWords = value -> value.equals("yes") ? words.get(language, "history.value.yes") : value;
        return new FieldVersions(
                name,
                words.get(language, "programmes.field." + name),
                typed,
                stored,
                inWords.apply(typed),
                inWords.apply(stored));
    }
}
