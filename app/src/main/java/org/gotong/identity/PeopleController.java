package org.gotong.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gotong.platform.mail.Outbox;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrators' list of people, and of the invitations that wait. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class PeopleController {

    private final PersonSearch search;
    private final Invitations invitations;
    private final InvitationDirectory directory;
    private final Invite invite;
    private final Outbox outbox;
    private final Words words;
    private final Today today;

    PeopleController(
            PersonSearch search,
            Invitations invitations,
            InvitationDirectory directory,
            Invite invite,
            Outbox outbox,
            Words words,
            Today today) {
        this.search = search;
        this.invitations = invitations;
        this.directory = directory;
        this.invite = invite;
        this.outbox = outbox;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/administration")
    String begin() {
        return "redirect:/people";
    }

    @GetMapping("/people")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Locale language) {
        return page(q, Math.max(1, page), language, InviteForm.EMPTY, Faults.none());
    }

    @GetMapping("/people.{ending:csv|xlsx}")
    View sheet(@RequestParam(defaultValue = "") String q, @PathVariable String ending, Locale language) {
        var rows = search.rows(q, Integer.MAX_VALUE, 0).stream().map(row -> cells(row, language));
        var headings = List.of(
                words.get(language, "people.name"),
                words.get(language, "people.email"),
                words.get(language, "people.offices"),
                words.get(language, "people.closed-on"));
        return SheetView.of(new Sheet(words.get(language, "people.sheet"), headings, rows), ending);
    }

    @PostMapping("/people/invitations")
    ModelAndView invite(Viewer viewer, InviteForm form, Locale language, RedirectAttributes after) {
        var faults = form.check();
        if (!faults.isEmpty()) {
            return page("", 1, language, form, faults);
        }
        invite.invite(viewer, form, form.offered());
        return told(after, form.email());
    }

    @PostMapping("/people/invitations/{id}/letter")
    ModelAndView sendAgain(Viewer viewer, @PathVariable InvitationId id, RedirectAttributes after) {
        var again = directory.sendAgain(viewer, id);
        return again.isPresent() ? told(after, again.get().email()) : new ModelAndView("redirect:/people");
    }

    @PostMapping("/people/invitations/{id}/revocation")
    String revoke(Viewer viewer, @PathVariable InvitationId id, RedirectAttributes after) {
        directory.revoke(viewer, id);
        after.addFlashAttribute(Toast.NAME, Toast.of("people.invitation.revoked"));
        return "redirect:/people";
    }

    private ModelAndView told(RedirectAttributes after, String email) {
        var key = outbox.sends() ? "people.invited" : "people.invited.outbox";
        after.addFlashAttribute(Toast.NAME, Toast.of(key, email));
        return new ModelAndView("redirect:/people");
    }

    private ModelAndView page(String q, int at, Locale language, InviteForm form, Faults faults) {
        var page = new ModelAndView(
                "identity/people", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("q", q);
        page.addObject("at", at);
        page.addObject("total", search.count(q));
        page.addObject("rows", search.rows(q, PersonSearch.SIZE, (at - 1) * PersonSearch.SIZE));
        page.addObject(
                "waiting",
                invitations.waiting().stream().map(i -> waiting(i, language)).toList());
        page.addObject("form", form);
        page.addObject("faults", faults);
        return page;
    }

    private WaitingInvitation waiting(Invitation invitation, Locale language) {
        return new WaitingInvitation(invitation, directory.offer(invitation, language), invitation.isOpen(today.now()));
    }

    private List<@Nullable Object> cells(PersonRow row, Locale language) {
        var closed = row.closedAt();
        var offices = row.offices().stream()
                .map(office -> words.get(language, "office." + office))
                .collect(Collectors.joining(", "));
        return java.util.Arrays.asList(
                row.name(),
                row.email(),
                offices,
                closed == null ? null : closed.atZone(Today.ZONE).toLocalDate());
    }
}
