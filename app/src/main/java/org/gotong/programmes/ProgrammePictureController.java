package org.gotong.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.identity.Viewer;
import org.gotong.organisations.Pillar;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.share.Pictures;
import org.gotong.platform.share.SharePicture;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.share.SharePicture.Strip;
import org.gotong.platform.web.Access;
import org.gotong.reference.Goal;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /programmes/{slug}/picture.png}: what a shared link to the programme shows. */
@Controller
@Access(Access.Level.ANYONE)
class ProgrammePictureController {

    private final Programmes programmes;
    private final PartnerRows partners;
    private final PlaceDirectory places;
    private final SdgDirectory sdgs;
    private final List<ProgrammeStrip> strips;
    private final History history;
    private final Pages pages;
    private final Pictures pictures;

    ProgrammePictureController(
            Programmes programmes,
            PartnerRows partners,
            PlaceDirectory places,
            SdgDirectory sdgs,
            List<ProgrammeStrip> strips,
            History history,
            Pages pages,
            Pictures pictures) {
        this.programmes = programmes;
        this.partners = partners;
        this.places = places;
        this.sdgs = sdgs;
        this.strips = strips;
        this.history = history;
        this.pages = pages;
        this.pictures = pictures;
    }

    /** Whoever asks: caches keep it for everybody, so it shows what a guest may see, and a draft has none. */
    @GetMapping("/programmes/{slug}/picture.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String slug,
            @RequestParam(name = "v", required = false) @Nullable Long asked,
            HttpServletRequest request) {
        var programme = programmes.get(Viewer.GUEST, slug);
        var revision = history.revision(programme.id().value());
        return pictures.answer(picture(programme, pages.of(request)), asked, revision);
    }

    private SharePicture picture(Programme programme, Page page) {
        var facts = programme.facts();
        return new SharePicture(
                page.t("programmes.picture.kind"),
                facts.title(page.locale()),
                Stream.of(place(facts, page), period(facts, page))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                facts.goalNumbers().stream().map(sdgs::goal).map(Goal::square).toList(),
                counts(programme, page),
                "",
                strip(programme, page));
    }

    private String place(ProgrammeFacts facts, Page page) {
        return facts.placeCodes().stream()
                .limit(1)
                .flatMap(code -> places.places(List.of(code)).values().stream())
                .map(place -> place.title(page.locale()))
                .findFirst()
                .orElse("");
    }

    private static String period(ProgrammeFacts facts, Page page) {
        return facts.period() == null ? "" : facts.period().describe(page.locale());
    }

    private List<Count> counts(Programme programme, Page page) {
        var balance = partners.of(programme.id()).balance();
        return Pillar.THE_FOUR.stream()
                .map(pillar -> new Count(
                        pillar.code(), page.number(balance.counts().getOrDefault(pillar, 0L)), page.t(pillar.key())))
                .toList();
    }

    private @Nullable Strip strip(Programme programme, Page page) {
        return strips.stream()
                .flatMap(strip -> strip.strip(programme.summary(), page).stream())
                .findFirst()
                .orElse(null);
    }
}
