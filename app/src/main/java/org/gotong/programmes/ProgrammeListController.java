package org.gotong.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** {@code /programmes}: all that the viewer may see, filtered; and the same as a file. */
@Controller
@Access(Access.Level.ANYONE)
class ProgrammeListController {

    private static final int SIZE = 20;
    private static final int MOST_PAGES = 5_000;

    private final ProgrammeSearch search;
    private final PlaceDirectory places;
    private final SdgDirectory sdgs;
    private final Words words;
    private final Today today;

    ProgrammeListController(
            ProgrammeSearch search, PlaceDirectory places, SdgDirectory sdgs, Words words, Today today) {
        this.search = search;
        this.places = places;
        this.sdgs = sdgs;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/programmes")
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "1") String page, Viewer viewer) {
        var query = ProgrammeQuery.of(request);
        var at = page.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
        var rows = search.rows(viewer, query, SIZE, (at - 1) * SIZE);
        return new ModelAndView("programmes/list")
                .addObject("query", query)
                .addObject("rows", rows)
                .addObject("names", names(rows, query.place()))
                .addObject("goals", sdgs.goals())
                .addObject("today", today.date())
                .addObject("at", at)
                .addObject("size", SIZE)
                .addObject("total", search.count(viewer, query))
                .addObject("begins", ProgrammeRules.mayBegin(viewer))
                .addObject("signedIn", viewer.isSignedIn());
    }

    @GetMapping("/programmes.{ending:csv|xlsx}")
    View file(HttpServletRequest request, @PathVariable String ending, Viewer viewer, Locale language) {
        var rows = search.rows(viewer, ProgrammeQuery.of(request), Integer.MAX_VALUE, 0);
        var names = names(rows, null);
        return SheetView.of(
                new Sheet(
                        words.get(language, "programmes.title"),
                        headings(language),
                        rows.stream().map(row -> cells(row, names, language))),
                ending);
    }

    private Map<PlaceCode, Place> names(List<ProgrammeRow> rows, @Nullable PlaceCode asked) {
        var codes = new ArrayList<>(
                rows.stream().flatMap(row -> row.places().stream()).distinct().toList());
        if (asked != null) {
            codes.add(asked);
        }
        return new LinkedHashMap<>(places.places(codes));
    }

    private List<String> headings(Locale language) {
        return List.of("title", "summary", "goals", "places", "period", "state", "partners", "pillars", "address")
                .stream()
                .map(column -> words.get(language, "programmes.column." + column))
                .toList();
    }

    private List<@Nullable Object> cells(ProgrammeRow row, Map<PlaceCode, Place> names, Locale language) {
        var programme = row.programme();
        var english = language.equals(Locale.ENGLISH);
        var cells = new ArrayList<@Nullable Object>();
        cells.add(english && !programme.titleEn().isEmpty() ? programme.titleEn() : programme.titleId());
        cells.add(english && !row.summaryEn().isEmpty() ? row.summaryEn() : row.summaryId());
        cells.add(String.join(", ", row.goals().stream().map(String::valueOf).toList()));
        cells.add(String.join(
                "; ",
                row.places().stream()
                        .map(code -> names.containsKey(code)
                                ? code.text() + " " + names.get(code).title(language)
                                : code.text())
                        .toList()));
        cells.add(programme.period());
        cells.add(words.get(language, ProgrammeState.of(programme, today.date()).key()));
        cells.add(row.partners());
        cells.add(String.join(
                ", ",
                row.distinctPillars().stream()
                        .map(Pillar::key)
                        .map(key -> words.get(language, key))
                        .toList()));
        cells.add(programme.address());
        return cells;
    }
}
