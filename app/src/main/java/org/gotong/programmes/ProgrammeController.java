package org.gotong.programmes;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** {@code /programmes/{slug}}: the programme as everybody reads it. */
@Controller
@Access(Access.Level.ANYONE)
class ProgrammeController {

    private final Programmes programmes;
    private final PartnerRows partnerRows;
    private final PlaceDirectory places;
    private final SdgDirectory sdgs;
    private final List<ProgrammePanel> panels;
    private final List<ProgrammeFact> facts;
    private final List<ProgrammeReports> reports;
    private final History history;
    private final Freshness freshness;
    private final Today today;

    ProgrammeController(
            Programmes programmes,
            PartnerRows partnerRows,
            PlaceDirectory places,
            SdgDirectory sdgs,
            List<ProgrammePanel> panels,
            List<ProgrammeFact> facts,
            List<ProgrammeReports> reports,
            History history,
            Freshness freshness,
            Today today) {
        this.programmes = programmes;
        this.partnerRows = partnerRows;
        this.places = places;
        this.sdgs = sdgs;
        this.panels = panels;
        this.facts = facts;
        this.reports = reports;
        this.history = history;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/programmes/{slug}")
    @Nullable
    ModelAndView show(@PathVariable String slug, Viewer viewer, ServletWebRequest request) {
        var programme = programmes.get(viewer, slug);
        if (freshness.isUnchanged(request, history.revision(programme.id().value()))) {
            return null;
        }
        return new ModelAndView("programmes/show")
                .addObject("shown", page(viewer, programme))
                .addObject("sdgs", sdgs);
    }

    private ProgrammePage page(Viewer viewer, Programme programme) {
        var summary = programme.summary();
        var codes = programme.facts().placeCodes();
        var found = places.places(codes);
        return new ProgrammePage(
                programme,
                new Outlook(summary, today.date()),
                codes.stream()
                        .filter(found::containsKey)
                        .collect(toMap(code -> code, found::get, (one, _) -> one, LinkedHashMap::new)),
                partnerRows.of(summary.id()),
                new ProgrammePage.Slots(viewer, panels, facts),
                lastReport(summary).orElse(null),
                ProgrammeRules.mayEdit(viewer, summary.id()));
    }

    /** The publication itself was a report. */
    private Optional<LocalDate> lastReport(ProgrammeSummary programme) {
        var published =
                Optional.ofNullable(programme.publishedAt()).map(moment -> LocalDate.ofInstant(moment, Today.ZONE));
        return Stream.concat(published.stream(), reports.stream().flatMap(r -> r.lastReport(programme.id()).stream()))
                .max(Comparator.naturalOrder());
    }
}
