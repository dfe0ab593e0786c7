package org.gotong.programmes;

import java.util.Objects;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.reminders.AnswerDirectory;
import org.gotong.undo.UndoId;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever has a mandate for an organisation answers for it. */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/programmes/{slug}/partners/{id}")
class PartnerAnswerController {

    private final ProgrammeDirectory directory;
    private final Partners partners;
    private final SavePartner savePartner;
    private final AnswerDirectory answers;
    private final Today today;

    PartnerAnswerController(
            ProgrammeDirectory directory,
            Partners partners,
            SavePartner savePartner,
            AnswerDirectory answers,
            Today today) {
        this.directory = directory;
        this.partners = partners;
        this.savePartner = savePartner;
        this.answers = answers;
        this.today = today;
    }

    @PostMapping("/acceptance")
    @Transactional
    public String accept(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            @RequestParam(defaultValue = "") String from,
            Viewer viewer,
            RedirectAttributes after) {
        var partner = get(viewer, slug, id);
        var step = save(viewer, partner, partner.accepted(today.date(), person(viewer)));
        return told(slug, id, from, after, "programmes.answer.accepted", step);
    }

    @PostMapping("/confirmation")
    @Transactional
    public String confirm(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            @RequestParam(defaultValue = "") String from,
            Viewer viewer,
            RedirectAttributes after) {
        var partner = get(viewer, slug, id);
        var step = save(viewer, partner, partner.confirmed(today.now(), person(viewer)));
        return told(slug, id, from, after, "programmes.answer.confirmed", step);
    }

    @PostMapping("/refusal")
    @Transactional
    public String decline(
            @PathVariable String slug,
            @PathVariable PartnerId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes after) {
        var partner = get(viewer, slug, id);
        var step = save(viewer, partner, partner.declined(today.date(), person(viewer), PartnerController.cut(reason)));
        return told(slug, id, "my-work", after, "programmes.answer.declined", step);
    }

    private UndoId save(Viewer viewer, Partner before, Partner after) {
        answers.given(viewer, before.id().value());
        return savePartner.step(viewer, before, after);
    }

    private Partner get(Viewer viewer, String slug, PartnerId id) {
        var programme = directory.get(viewer, slug);
        return partners.find(id)
                .filter(partner -> partner.programmeId().equals(programme.id()))
                .filter(partner -> ProgrammeRules.mayAnswer(viewer, partner))
                .orElseThrow(() -> new NotFound("partner " + id));
    }

    private static PersonId person(Viewer viewer) {
        return Objects.requireNonNull(viewer.person());
    }

    // Whoever answered among other questions goes on with the next one.
    private static String told(
            String slug, PartnerId id, String from, RedirectAttributes after, String key, UndoId step) {
        PartnerController.tell(after, key, step);
        return "redirect:" + (from.equals("my-work") ? "/my-work" : "/programmes/" + slug + "/partners/" + id.text());
    }
}
