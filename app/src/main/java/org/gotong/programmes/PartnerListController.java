package org.gotong.programmes;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.programmes.PartnerListForm.Row;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/partner-list}: several partners at once, from a pasted list of names. */
@Controller
@Access(Access.Level.SIGNED_IN)
class PartnerListController {

    private static final int LONGEST = 8_000;
    private static final int MOST = 50;

    private final Programmes programmes;
    private final ProgrammeDirectory directory;
    private final NamedPartners namedPartners;
    private final InviteSeveral inviteSeveral;
    private final OrganisationDirectory organisations;

    PartnerListController(
            Programmes programmes,
            ProgrammeDirectory directory,
            NamedPartners namedPartners,
            InviteSeveral inviteSeveral,
            OrganisationDirectory organisations) {
        this.programmes = programmes;
        this.directory = directory;
        this.namedPartners = namedPartners;
        this.inviteSeveral = inviteSeveral;
        this.organisations = organisations;
    }

    @GetMapping("/programmes/{slug}/partner-list")
    ModelAndView form(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.getToLead(viewer, slug), PartnerListForm.EMPTY, Faults.none());
    }

    /** Looks the names up; nothing is saved yet. */
    @PostMapping("/programmes/{slug}/partner-list/names")
    ModelAndView read(@PathVariable String slug, @ModelAttribute PartnerListForm form, Viewer viewer) {
        var programme = programmes.getToLead(viewer, slug);
        var names = PartnerNames.in(form.names());
        var faults = check(form.names(), names);
        var rows = faults.isEmpty() ? names.stream().map(Row::of).toList() : List.<Row>of();
        return page(viewer, programme, new PartnerListForm(form.names(), rows), faults);
    }

    @PostMapping("/programmes/{slug}/partner-list")
    ModelAndView invite(
            @PathVariable String slug,
            @ModelAttribute PartnerListForm form,
            Viewer viewer,
            Locale language,
            RedirectAttributes after) {
        var programme = programmes.getToLead(viewer, slug);
        var faults = check(form.rows());
        if (!faults.isEmpty()) {
            return page(viewer, programme, form, faults);
        }
        var invited = inviteSeveral.invite(viewer, programme, form.rows(), language);
        after.addFlashAttribute(Toast.NAME, Toast.of("programmes.several.done", String.valueOf(invited)));
        return new ModelAndView("redirect:/programmes/" + slug + "/partners");
    }

    private static Faults check(String text, List<String> names) {
        var faults = Faults.none().text("names", text, LONGEST);
        if (names.size() > MOST) {
            faults.add("names", "lines.many", MOST, names.size());
        }
        if (names.stream().anyMatch(name -> name.length() > 200)) {
            faults.add("names", "line.long", 200);
        }
        return faults;
    }

    private static Faults check(List<Row> rows) {
        var faults = Faults.none();
        IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).organisation().isEmpty())
                .forEach(at -> faults.add("rows[" + at + "]", "organisation.which"));
        if (rows.stream().noneMatch(Row::isInvited)) {
            faults.add("rows[0]", "organisation.none");
        }
        return faults;
    }

    private ModelAndView page(Viewer viewer, Programme programme, PartnerListForm form, Faults faults) {
        var registers = organisations.mayRegister(viewer);
        var page = new ModelAndView("programmes/partnerList")
                .addObject("workspace", directory.workspace(viewer, programme.summary()))
                .addObject("form", form)
                .addObject("named", namedPartners.of(programme.id(), form.rows(), registers))
                .addObject("registers", registers)
                .addObject("faults", faults);
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
