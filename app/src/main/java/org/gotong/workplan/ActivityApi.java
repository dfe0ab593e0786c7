package org.gotong.workplan;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.api.Listing;
import org.gotong.platform.api.Paging;
import org.gotong.platform.api.Refused;
import org.gotong.platform.api.Versions;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;

/** The work plan of a programme for programs: the same lines and the same rules as on the page. */
@RestController
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/api/v1/programmes/{slug}/activities")
class ActivityApi {

    private final WorkplanRules rules;
    private final Activities activities;
    private final ShownPlans plans;
    private final ResponsibleNames names;
    private final WritePlan writePlan;
    private final History history;
    private final Freshness freshness;
    private final Today today;

    ActivityApi(
            WorkplanRules rules,
            Activities activities,
            ShownPlans plans,
            ResponsibleNames names,
            WritePlan writePlan,
            History history,
            Freshness freshness,
            Today today) {
        this.rules = rules;
        this.activities = activities;
        this.plans = plans;
        this.names = names;
        this.writePlan = writePlan;
        this.history = history;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping
    @Access(Access.Level.ANYONE)
    @Nullable
    Listing<ActivityJson> list(
            Viewer viewer,
            @PathVariable String slug,
            @ModelAttribute PlanFilter filter,
            HttpServletRequest request,
            ServletWebRequest web,
            Locale language) {
        var programme = rules.seen(viewer, slug);
        if (freshness.isUnchanged(web, history.revision(programme.id().value()))) {
            return null;
        }
        Refused.unlessEmpty(filter.check(language));
        var paging = Paging.of(request);
        var rows = plans.of(programme, filter, language).rows();
        var items = rows.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(row -> ActivityJson.of(row, language))
                .toList();
        return paging.listing(items, rows.size(), request);
    }

    @GetMapping("/{id}")
    @Access(Access.Level.ANYONE)
    ResponseEntity<ActivityJson> get(
            Viewer viewer, @PathVariable String slug, @PathVariable ActivityId id, Locale language) {
        return answer(rules.seen(viewer, slug), id, language);
    }

    /** What came of an array: all of it, or with {@code ?partial=true} what could be taken. */
    record Counts(int inserted, List<ActivityJson> items, List<RowFault> faults) {}

    record RowFault(String path, String code) {}

    @PostMapping
    @Transactional
    ResponseEntity<?> add(
            Viewer viewer,
            @PathVariable String slug,
            @RequestBody JsonNode body,
            @RequestParam(defaultValue = "false") boolean partial,
            Locale language) {
        var programme = rules.written(viewer, slug);
        var faults = Faults.none();
        var rows = new ArrayList<JsonNode>();
        if (body.isArray()) {
            body.forEach(rows::add);
        } else {
            rows.add(body);
        }
        var batch = new ActivityBatch(programme, activities.plan(programme.id()), names, today, viewer, language);
        var added = batch.read(rows, body.isArray(), faults);
        if (!partial || !body.isArray()) {
            Refused.unlessEmpty(faults);
        }
        writePlan.addAll(viewer, added);
        return body.isArray()
                ? counts(programme, added, faults, language)
                : created(programme, added.getFirst(), language);
    }

    private ResponseEntity<Counts> counts(
            ProgrammeSummary programme, List<Activity> added, Faults faults, Locale language) {
        var ids = new LinkedHashSet<ActivityId>();
        added.forEach(one -> ids.add(one.id()));
        var items = plans.rows(programme, activities.plan(programme.id())).stream()
                .filter(row -> ids.contains(row.activity().id()))
                .map(row -> ActivityJson.of(row, language))
                .toList();
        var told = faults.all().stream()
                .map(fault -> new RowFault("/" + fault.field(), fault.code()))
                .toList();
        return ResponseEntity.ok(new Counts(added.size(), items, told));
    }

    private ResponseEntity<ActivityJson> created(ProgrammeSummary programme, Activity added, Locale language) {
        var address = "/api/v1/programmes/" + programme.slug() + "/activities/"
                + added.id().text();
        return ResponseEntity.created(URI.create(address))
                .eTag(Versions.tag(added.version()))
                .body(answer(programme, added.id(), language).getBody());
    }

    @PatchMapping("/{id}")
    @Transactional
    ResponseEntity<ActivityJson> change(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestBody JsonNode body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Locale language) {
        var programme = rules.written(viewer, slug);
        var before = activities.get(programme.id(), id);
        Versions.check(ifMatch, before.version(), id);
        var faults = Faults.none();
        var sent = new ActivityBody(body, "", faults);
        var responsible = names.find(sent.names(), language, "responsible", faults);
        var facts = sent.facts(before.facts(), responsible);
        var parent = sent.parent(before.parent());
        var status = sent.status(before.status(), today.date(), viewer.person());
        var progress = sent.progress(before.progress(), today.date(), viewer.person());
        var plan = activities.plan(programme.id());
        Refused.unlessEmpty(faults.addAll(plan.check(id, before.kind(), parent, facts.needs())));
        writePlan.change(viewer, before, parent, facts, before.version());
        if (!Objects.equals(status, before.status()) || !Objects.equals(progress, before.progress())) {
            var changed = activities.get(programme.id(), id);
            writePlan.report(viewer, changed, status, progress, changed.version());
        }
        return answer(programme, id, language);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable ActivityId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var programme = rules.written(viewer, slug);
        var activity = activities.get(programme.id(), id);
        Versions.check(ifMatch, activity.version(), id);
        writePlan.remove(viewer, activity);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ActivityJson> answer(ProgrammeSummary programme, ActivityId id, Locale language) {
        var activity = activities.get(programme.id(), id);
        var row = plans.rows(programme, activities.plan(programme.id())).stream()
                .filter(one -> one.activity().id().equals(id))
                .findFirst()
                .orElseThrow();
        return ResponseEntity.ok().eTag(Versions.tag(activity.version())).body(ActivityJson.of(row, language));
    }
}
