package org.gotong.platform.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.VisitorSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /search?q=}: everything public, and what the viewer may see besides. */
@Controller
@Access(Access.Level.ANYONE)
class SearchController {

    private static final int MOST = 50;

    private final Search search;
    private final VisitorSource visitors;

    SearchController(Search search, VisitorSource visitors) {
        this.search = search;
        this.visitors = visitors;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, HttpServletRequest request, Locale language, Model model) {
        var question = q.length() > 200 ? q.substring(0, 200) : q;
        model.addAttribute("q", question);
        model.addAttribute("found", search.find(visitors.visitor(request), question, language, MOST));
        return "platform/search/search";
    }
}
