package org.gotong.reference;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The suggestions under a place field while somebody types. */
@Controller
@Access(Access.Level.ANYONE)
class PlaceController {

    private final PlaceDirectory directory;

    PlaceController(PlaceDirectory directory) {
        this.directory = directory;
    }

    @GetMapping(path = "/places", headers = "HX-Request")
    String options(HttpServletRequest request, Model model) {
        var query = PlaceRequest.query(request, PlaceQuery.LIMIT, 0);
        model.addAttribute("words", query.words());
        model.addAttribute("found", directory.search(query));
        return "reference/_placeOptions";
    }
}
