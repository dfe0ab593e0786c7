package org.gotong.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.share.Excerpt;
import org.gotong.platform.share.Pictures;
import org.gotong.platform.share.SharePicture;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /organisations/{slug}/picture.png}: what a shared link to the organisation shows. */
@Controller
@Access(Access.Level.ANYONE)
class OrganisationPictureController {

    private final Organisations organisations;
    private final OrganisationReader reader;
    private final History history;
    private final Pages pages;
    private final Pictures pictures;

    OrganisationPictureController(
            Organisations organisations, OrganisationReader reader, History history, Pages pages, Pictures pictures) {
        this.organisations = organisations;
        this.reader = reader;
        this.history = history;
        this.pages = pages;
        this.pictures = pictures;
    }

    @GetMapping("/organisations/{slug}/picture.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String slug,
            @RequestParam(name = "v", required = false) @Nullable Long asked,
            HttpServletRequest request) {
        var organisation = organisations.get(slug);
        var revision = history.revision(organisation.id().value());
        return pictures.answer(picture(organisation, pages.of(request)), asked, revision);
    }

    private SharePicture picture(Organisation organisation, Page page) {
        var facts = organisation.facts();
        return new SharePicture(
                page.t(
                        facts.kind() == null
                                ? "organisations.picture.kind"
                                : facts.kind().key()),
                organisation.name(page.locale()),
                Stream.of(organisation.alsoCalled(page.locale()), place(facts, page))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(),
                facts.pillar() == null
                        ? List.of()
                        : List.of(new Count(
                                facts.pillar().code(), "", page.t(facts.pillar().key()))),
                Excerpt.upTo(Excerpt.PREVIEW, facts.description().in(page.locale())),
                null);
    }

    /** Where it works; its seat where that is not known. */
    private String place(OrganisationFacts facts, Page page) {
        return Stream.concat(facts.places().stream(), Stream.ofNullable(facts.country()))
                .findFirst()
                .map(code -> Organisation.placeName(code, reader.named(List.of(code)), page.locale()))
                .orElse("");
    }
}
