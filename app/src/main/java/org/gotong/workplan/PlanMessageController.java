package org.gotong.workplan;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.gotong.identity.Viewer;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A plan as text to be sent: a page to copy it from, and the text alone. */
@Controller
@Access(Access.Level.ANYONE)
class PlanMessageController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final WorkplanRules rules;
    private final ShownPlans plans;
    private final Pages pages;

    PlanMessageController(WorkplanRules rules, ShownPlans plans, Pages pages) {
        this.rules = rules;
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/programmes/{slug}/workplan/message")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String organisation,
            Viewer viewer,
            HttpServletRequest request) {
        var message = message(slug, organisation, viewer, request);
        return new ModelAndView("workplan/message")
                .addObject("workspace", rules.workspace(viewer, message.plan().programme()))
                .addObject("message", message);
    }

    @GetMapping("/programmes/{slug}/workplan.txt")
    ResponseEntity<String> text(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String organisation,
            Viewer viewer,
            HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .body(message(slug, organisation, viewer, request).text());
    }

    private PlanMessage message(String slug, String organisation, Viewer viewer, HttpServletRequest request) {
        var page = pages.of(request);
        var plan = plans.of(rules.seen(viewer, slug), PlanFilter.ALL, page.locale());
        return new PlanMessage(plan, whose(plan, organisation), page);
    }

    private static @Nullable OrganisationSummary whose(ShownPlan plan, String slug) {
        return slug.isEmpty()
                ? null
                : plan.organisations().stream()
                        .filter(organisation -> organisation.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("part of " + slug));
    }
}
