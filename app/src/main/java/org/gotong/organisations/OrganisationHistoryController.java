package org.gotong.organisations;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every change of an organisation, for those who may make one. */
@Controller
@Access(Access.Level.SIGNED_IN)
class OrganisationHistoryController {

    private static final int LINES = 50;

    private final Organisations organisations;
    private final History history;
    private final Words words;

    OrganisationHistoryController(Organisations organisations, History history, Words words) {
        this.organisations = organisations;
        this.history = history;
        this.words = words;
    }

    @GetMapping("/organisations/{slug}/history")
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Viewer viewer,
            Locale language,
            Model model) {
        var organisation = organisations.get(slug);
        if (!OrganisationRules.mayEdit(viewer, organisation.id())) {
            throw new NotFound("the history of " + slug);
        }
        var changes = history.of(organisation.id().value(), LINES, before);
        model.addAttribute("organisation", organisation);
        model.addAttribute(
                "lines",
                changes.stream()
                        .map(change -> ChangeLine.of(
                                change, words, (field, value) -> ChangeLine.inWords(words, language, field, value)))
                        .toList());
        model.addAttribute(
                "older", changes.size() < LINES ? 0L : changes.getLast().id());
        return "organisations/history";
    }
}
