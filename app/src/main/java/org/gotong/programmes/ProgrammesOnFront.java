package org.gotong.programmes;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.front.FrontNumber;
import org.gotong.platform.front.FrontPart;
import org.gotong.platform.front.FrontRecord;
import org.gotong.platform.front.FrontRow;
import org.gotong.platform.front.FrontSection;
import org.gotong.platform.front.FrontShare;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.reference.IndonesiaMap;
import org.gotong.reference.MapMark;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest programmes on the front page: where they are, who carries them, and which pillar is missing. */
@Component
class ProgrammesOnFront implements FrontPart {

    private static final int SHOWN = 6;
    private static final ProgrammeQuery NEWEST =
            new ProgrammeQuery("", null, null, null, null, ProgrammeQuery.Sort.NEWEST);

    private final ProgrammeSearch search;
    private final PartnerRows partners;
    private final PlaceDirectory places;
    private final SdgDirectory sdgs;
    private final List<ProgrammeFront> others;
    private final Fragments fragments;

    ProgrammesOnFront(
            ProgrammeSearch search,
            PartnerRows partners,
            PlaceDirectory places,
            SdgDirectory sdgs,
            List<ProgrammeFront> others,
            Fragments fragments) {
        this.search = search;
        this.partners = partners;
        this.places = places;
        this.sdgs = sdgs;
        this.others = others;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public FrontShare share(Page page) {
        var shown = search.rows(Viewer.GUEST, NEWEST, SHOWN, 0);
        var names = places.places(
                shown.stream().flatMap(row -> row.places().stream()).distinct().toList());
        var front = new FrontProgrammes(page, shown, names);
        if (shown.isEmpty()) {
            return new FrontShare(List.of(number(front)), List.of(), List.of(), List.of(), List.of(), null);
        }
        var added =
                others.stream().map(other -> other.of(front.summaries(), page)).toList();
        var first = partners.of(front.first().id());
        return new FrontShare(
                numbers(front, added),
                records(front, added),
                first.isEmpty() ? List.of() : List.of(pillars(front, first)),
                Stream.concat(front.gaps().stream(), added.stream().flatMap(one -> one.gaps().stream()))
                        .toList(),
                front.examples(first),
                map(front));
    }

    private List<FrontNumber> numbers(FrontProgrammes front, List<ProgrammeFront.Added> added) {
        return Stream.concat(
                        Stream.of(number(front), partnerNumber(front)),
                        added.stream().flatMap(one -> one.numbers().stream()))
                .toList();
    }

    private FrontNumber number(FrontProgrammes front) {
        return new FrontNumber(
                "programmes",
                search.count(Viewer.GUEST, NEWEST),
                front.page().t("programmes.front.number"),
                front.page().t("programmes.front.number.note"),
                "/programmes",
                front::rows);
    }

    /** Of the programmes that are shown: over all of them, the number would say little and cost much. */
    private FrontNumber partnerNumber(FrontProgrammes front) {
        var page = front.page();
        return new FrontNumber(
                "partners",
                front.partners(),
                page.t("programmes.front.partners"),
                page.t("programmes.front.of", front.shown().size()),
                "",
                () -> partnerRows(front));
    }

    private List<FrontRow> partnerRows(FrontProgrammes front) {
        return front.shown().stream()
                .flatMap(row -> partners.of(row.programme().id()).in(PartnerState.ACCEPTED))
                .limit(FrontNumber.MOST_ROWS)
                .map(front::row)
                .toList();
    }

    private List<FrontRecord> records(FrontProgrammes front, List<ProgrammeFront.Added> added) {
        var drawn = new HashMap<ProgrammeId, Content>();
        added.forEach(one -> drawn.putAll(one.pictures()));
        return front.shown().stream().map(row -> record(row, front, drawn)).toList();
    }

    private FrontRecord record(ProgrammeRow row, FrontProgrammes front, Map<ProgrammeId, Content> drawn) {
        var page = front.page();
        Map<String, Object> model = Map.of(
                "page", page, "row", row, "goals", sdgs.goals(), "outlook", new Outlook(row.programme(), page.today()));
        var picture = drawn.get(row.programme().id());
        return new FrontRecord(
                "handshake",
                page.t("programmes.front.kind"),
                front.title(row),
                page.either(row.summaryId(), row.summaryEn()),
                row.programme().address(),
                picture != null,
                picture == null ? fragments.of("programmes/_frontShapes", model) : picture,
                fragments.of("programmes/_frontFoot", model));
    }

    private FrontSection pillars(FrontProgrammes front, PartnerRows.Rows rows) {
        var page = front.page();
        return new FrontSection(
                "pillars",
                page.t("programmes.front.pillars", rows.balance().missing().size()),
                page.t(
                        "programmes.front.pillars.words",
                        front.title(front.shown().getFirst())),
                fragments.of(
                        "programmes/_frontPillars",
                        Map.of(
                                "page",
                                page,
                                "rows",
                                rows,
                                "address",
                                front.first().address())));
    }

    private @Nullable Content map(FrontProgrammes front) {
        var map = IndonesiaMap.of(front.names().values().stream()
                .map(place -> MapMark.of(place, front.page().locale()))
                .toList());
        return map.isEmpty()
                ? null
                : fragments.of("programmes/_frontMap", Map.of("page", front.page(), "map", map, "front", front));
    }
}
