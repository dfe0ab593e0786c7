package org.gotong.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.undo.UndoId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /programmes/{slug}/partners/{id}}: one partnership, of which the programme's coordinators write down what was said
 * on paper.
 */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/programmes/{slug}/partners/{id}")
class PartnerController {

    private final ProgrammeDirectory directory;
    private final Partners partners;
    private final SavePartner savePartner;
    private final OrganisationDirectory organisations;
    private final Words words;
    private final Today today;
    private final List<PartnerLink> links;

    PartnerController(
            ProgrammeDirectory directory,
            Partners partners,
            SavePartner savePartner,
            OrganisationDirectory organisations,
            Words words,
            Today today,
            List<PartnerLink> links) {
        this.directory = directory;
        this.partners = partners;
        this.savePartner = savePartner;
        this.organisations = organisations;
        this.words = words;
        this.today = today;
        this.links = links;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable PartnerId id, Viewer viewer) {
        var programme = directory.get(viewer, slug);
        return page(viewer, programme, get(viewer, programme, id), PaperForm.EMPTY, Faults.none());
    }

    @PostMapping("/leaving")
    String leave(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes after) {
        var programme = directory.get(viewer, slug);
        var partner = get(viewer, programme, id);
        if (!ProgrammeRules.mayAnswer(viewer, partner) && !directory.mayLead(viewer, programme.id())) {
            throw new NotFound("partner " + id);
        }
        var left = partner.left(today.date(), cut(reason));
        tell(after, "programmes.answer.left", savePartner.step(viewer, partner, left));
        return "redirect:/programmes/" + slug + "/partners";
    }

    @PostMapping("/paper")
    ModelAndView acceptedOnPaper(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            PaperForm form,
            Viewer viewer,
            RedirectAttributes after) {
        var programme = getToLead(viewer, slug);
        var partner = get(viewer, programme, id);
        var faults = form.check(today.date());
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, partner, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var accepted = partner.acceptedOnPaper(LocalDate.parse(form.on()), form.source());
        var step = savePartner.step(viewer, partner, accepted);
        return new ModelAndView(answered(slug, id, after, "programmes.answer.written", step));
    }

    @PostMapping("/part")
    ModelAndView describe(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            @RequestParam(defaultValue = "") String partId,
            @RequestParam(defaultValue = "") String partEn,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String base,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = getToLead(viewer, slug);
        var partner = get(viewer, programme, id);
        var typed = partner.withPart(cut(partId), cut(partEn));
        if (!version.isEmpty() && !version.equals(String.valueOf(partner.version()))) {
            var fields = Base.read(base).settle(versions(typed, partner, language));
            return conflict(viewer, programme, partner, fields);
        }
        var step = savePartner.step(viewer, partner, typed);
        return new ModelAndView(answered(slug, id, after, "programmes.answer.part", step));
    }

    private List<FieldVersions> versions(Partner typed, Partner stored, Locale language) {
        return List.of(
                FieldVersions.of(
                        "partId", words.get(language, "programmes.invite.part"), typed.partId(), stored.partId()),
                FieldVersions.of(
                        "partEn", words.get(language, "programmes.invite.part.en"), typed.partEn(), stored.partEn()));
    }

    private ModelAndView conflict(
            Viewer viewer, ProgrammeSummary programme, Partner stored, List<FieldVersions> fields) {
        var page = new ModelAndView("programmes/conflict")
                .addObject("workspace", directory.workspace(viewer, programme))
                .addObject("where", "/partners/" + stored.id().text() + "/part")
                .addObject("back", "/partners/" + stored.id().text())
                .addObject("revision", String.valueOf(stored.version()))
                .addObject("fields", fields);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ProgrammeSummary getToLead(Viewer viewer, String slug) {
        var programme = directory.get(viewer, slug);
        if (!directory.mayLead(viewer, programme.id())) {
            throw new NotFound("programme " + slug);
        }
        return programme;
    }

    // The answer to an invitation is the organisation's own: others do not even find the page of it.
    private Partner get(Viewer viewer, ProgrammeSummary programme, PartnerId id) {
        return partners.find(id)
                .filter(partner -> partner.programmeId().equals(programme.id()))
                .filter(partner ->
                        ProgrammeRules.mayAnswer(viewer, partner) || directory.mayEdit(viewer, programme.id()))
                .orElseThrow(() -> new NotFound("partner " + id));
    }

    private static String answered(String slug, PartnerId id, RedirectAttributes after, String key, UndoId step) {
        tell(after, key, step);
        return "redirect:/programmes/" + slug + "/partners/" + id.text();
    }

    static void tell(RedirectAttributes after, String key, UndoId step) {
        after.addFlashAttribute(Toast.NAME, Toast.of(key).withUndo(step.address()));
    }

    static String cut(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), 500));
    }

    private ModelAndView page(
            Viewer viewer, ProgrammeSummary programme, Partner partner, PaperForm form, Faults faults) {
        var organisation =
                organisations.summaries(List.of(partner.organisationId())).get(partner.organisationId());
        return new ModelAndView("programmes/partner")
                .addObject("workspace", directory.workspace(viewer, programme))
                .addObject("row", new PartnerRow(partner, Objects.requireNonNull(organisation)))
                .addObject("answers", ProgrammeRules.mayAnswer(viewer, partner))
                .addObject("leads", directory.mayLead(viewer, programme.id()))
                .addObject("links", links(programme, organisation))
                .addObject("form", form)
                .addObject("faults", faults);
    }

    private List<PartnerLink.Link> links(ProgrammeSummary programme, OrganisationSummary organisation) {
        return links.stream()
                .flatMap(link -> link.link(programme, organisation).stream())
                .toList();
    }
}
