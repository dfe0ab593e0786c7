package org.gotong.organisations;

import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.gotong.reference.CountryDirectory;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SectorDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register as a list, on screen and to take away. */
@Controller
@Access(Access.Level.ANYONE)
class OrganisationController {

    private static final int SIZE = 50;

    private final OrganisationSearch search;
    private final OrganisationReader reader;
    private final PlaceDirectory places;
    private final CountryDirectory countries;
    private final SectorDirectory sectors;
    private final Words words;

    OrganisationController(
            OrganisationSearch search,
            OrganisationReader reader,
            PlaceDirectory places,
            CountryDirectory countries,
            SectorDirectory sectors,
            Words words) {
        this.search = search;
        this.reader = reader;
        this.places = places;
        this.countries = countries;
        this.sectors = sectors;
        this.words = words;
    }

    @GetMapping("/organisations")
    String list(
            OrganisationFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int at,
            Viewer viewer,
            Locale language,
            Model model) {
        var number = Math.clamp(at, 1, 1_000_000);
        var rows = search.page(filter, language, SIZE, (number - 1) * SIZE);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows);
        model.addAttribute("total", search.count(filter));
        model.addAttribute("at", number);
        model.addAttribute("size", SIZE);
        model.addAttribute("byPillar", search.byPillar());
        model.addAttribute(
                "places",
                reader.named(rows.stream()
                        .flatMap(row -> Stream.concat(row.places().stream(), Stream.ofNullable(row.country())))
                        .toList()));
        model.addAttribute("provinces", places.parts(PlaceCode.INDONESIA));
        model.addAttribute("countries", countries.countries(language));
        model.addAttribute("mayRegister", OrganisationRules.mayRegister(viewer));
        return "organisations/list";
    }

    @GetMapping("/organisations.{ending:csv|xlsx}")
    View download(@PathVariable String ending, OrganisationFilter filter, Locale language) {
        return SheetView.of(new OrganisationSheet(words, sectors, language).of(search.all(filter, language)), ending);
    }
}
