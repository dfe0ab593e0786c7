package org.gotong.workplan;

import java.util.Collection;
import java.util.List;
import org.gotong.platform.search.SearchEntry;
import org.gotong.platform.search.SearchIndex;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammePublished;
import org.gotong.programmes.ProgrammeRemoved;
import org.gotong.programmes.ProgrammeRestored;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.programmes.ProgrammeWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the search in step with plans. Before its programme is public an activity is found by the programme's own people
 * only: who acts for a partner changes without us, so they find it on the plan itself.
 */
@Component
class PlanIndex {

    private final SearchIndex index;
    private final Activities activities;
    private final ProgrammeDirectory programmes;

    PlanIndex(SearchIndex index, Activities activities, ProgrammeDirectory programmes) {
        this.index = index;
        this.activities = activities;
        this.programmes = programmes;
    }

    void put(ProgrammeId programme, List<Activity> changed) {
        var summary = programmes.summaries(List.of(programme)).get(programme);
        if (summary != null) {
            put(changed, summary, summary.isPublic());
        }
    }

    void remove(ActivityId activity) {
        index.remove(activity.value());
    }

    void removeAll(Collection<ActivityId> gone) {
        index.removeAll(gone.stream().map(ActivityId::value).toList());
    }

    @EventListener
    void published(ProgrammePublished event) {
        putAll(event.programme(), true);
    }

    @EventListener
    void withdrawn(ProgrammeWithdrawn event) {
        putAll(event.programme(), false);
    }

    @EventListener
    void removed(ProgrammeRemoved event) {
        activities.plan(event.programme()).lines().forEach(activity -> remove(activity.id()));
    }

    @EventListener
    void restored(ProgrammeRestored event) {
        putAll(event.programme(), false);
    }

    private void putAll(ProgrammeId programme, boolean isPublic) {
        var summary = programmes.summaries(List.of(programme)).get(programme);
        if (summary != null) {
            put(activities.plan(programme).lines(), summary, isPublic);
        }
    }

    private void put(List<Activity> changed, ProgrammeSummary programme, boolean isPublic) {
        index.putAll(changed.stream()
                .map(activity -> entry(activity, programme, isPublic))
                .toList());
    }

    private static SearchEntry entry(Activity activity, ProgrammeSummary programme, boolean isPublic) {
        var notes = activity.facts().notes();
        var names =
                activity.facts().responsible().stream().map(Responsible::name).toList();
        var titleEn = programme.titleEn().isEmpty() ? programme.titleId() : programme.titleEn();
        return new SearchEntry(
                activity.id().value(),
                "activity",
                programme.address() + "/workplan/" + activity.id().text(),
                activity.title(),
                activity.title(),
                programme.titleId(),
                titleEn,
                notes + " " + String.join(" ", names),
                isPublic ? null : List.of(programme.id().value()));
    }
}
