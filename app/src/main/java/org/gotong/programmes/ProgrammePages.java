package org.gotong.programmes;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.reference.PlaceDirectory;
import org.springframework.stereotype.Component;

/** Puts together what a programme says of itself, for its page and its PDF: both must say the same. */
@Component
class ProgrammePages {

    private final PartnerRows partnerRows;
    private final PlaceDirectory places;
    private final List<ProgrammePanel> panels;
    private final List<ProgrammeFact> facts;
    private final List<ProgrammeReports> reports;
    private final Today today;

    ProgrammePages(
            PartnerRows partnerRows,
            PlaceDirectory places,
            List<ProgrammePanel> panels,
            List<ProgrammeFact> facts,
            List<ProgrammeReports> reports,
            Today today) {
        this.partnerRows = partnerRows;
        this.places = places;
        this.panels = panels;
        this.facts = facts;
        this.reports = reports;
        this.today = today;
    }

    /** The programme, which the caller found for the viewer, as it is at this revision. */
    ProgrammePage of(Viewer viewer, Programme programme, long revision) {
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
                ProgrammeRules.mayEdit(viewer, summary.id()),
                revision);
    }

    /** The publication itself was a report. */
    private Optional<LocalDate> lastReport(ProgrammeSummary programme) {
        var published =
                Optional.ofNullable(programme.publishedAt()).map(moment -> LocalDate.ofInstant(moment, Today.ZONE));
        return Stream.concat(published.stream(), reports.stream().flatMap(r -> r.lastReport(programme.id()).stream()))
                .max(Comparator.naturalOrder());
    }
}
