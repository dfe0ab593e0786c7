package org.gotong.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.share.Pictures;
import org.gotong.platform.share.SharePicture;
import org.gotong.platform.share.SharePicture.Count;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /goals/{number}/picture.png}: what a shared link to a goal shows. */
@Controller
@Access(Access.Level.ANYONE)
class GoalPictureController {

    private final SdgDirectory sdgs;
    private final Pages pages;
    private final Pictures pictures;

    GoalPictureController(SdgDirectory sdgs, Pages pages, Pictures pictures) {
        this.sdgs = sdgs;
        this.pages = pages;
        this.pictures = pictures;
    }

    @GetMapping("/goals/{number:\\d{1,2}}/picture.png")
    ResponseEntity<byte[]> picture(@PathVariable int number, HttpServletRequest request) {
        var goal = sdgs.findGoal(number).orElseThrow(() -> new NotFound("goal " + number));
        var page = pages.of(request);
        var name = goal.name().in(page.locale());
        var targets = page.number(sdgs.targets(number).size());
        var picture = new SharePicture(
                page.t("reference.goal.kind"),
                name,
                List.of(),
                List.of(goal.square()),
                List.of(new Count("", targets, page.t("reference.goal.targets"))),
                page.t("reference.goal.lead", name),
                null);
        return pictures.answer(picture, null, 0);
    }
}
