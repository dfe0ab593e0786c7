package org.gotong.platform.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.share.Pictures;
import org.gotong.platform.share.SharePicture;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.web.Access;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /picture.png}: the register in numbers, for links to pages that have no picture of their own. */
@Controller
@Access(Access.Level.ANYONE)
class FrontPictureController {

    private final List<FrontPart> parts;
    private final Pages pages;
    private final Pictures pictures;

    FrontPictureController(List<FrontPart> parts, Pages pages, Pictures pictures) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(FrontPart::order)).toList();
        this.pages = pages;
        this.pictures = pictures;
    }

    @GetMapping("/picture.png")
    ResponseEntity<byte[]> picture(HttpServletRequest request) {
        return pictures.answer(picture(pages.of(request)), null, 0);
    }

    private SharePicture picture(Page page) {
        var counts = FrontShare.of(parts, page).numbers().stream()
                .map(number -> new Count("", page.number(number.count()), number.label()))
                .toList();
        return new SharePicture(
                page.t("platform.front.open"),
                page.t("platform.front.title"),
                List.of(page.t("platform.front.lead")),
                List.of(),
                counts,
                "",
                null);
    }
}
