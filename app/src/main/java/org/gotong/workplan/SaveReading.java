package org.gotong.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reviewed reading into the plan, and takes it out again as a whole. */
@Component
class SaveReading {

    private final Activities activities;
    private final ReadingDrafts drafts;
    private final WritePlan writePlan;
    private final Today today;

    SaveReading(Activities activities, ReadingDrafts drafts, WritePlan writePlan, Today today) {
        this.activities = activities;
        this.drafts = drafts;
        this.writePlan = writePlan;
        this.today = today;
    }

    /** How many activities came into the plan; none when it was saved before. */
    @Transactional
    int save(Viewer by, ProgrammeSummary programme, Review review) {
        var draft = review.draft();
        if (!review.maySave() || !drafts.markSaved(draft.id(), today.now())) {
            return 0;
        }
        var added = new Added(activities.plan(programme.id()), programme, draft.id());
        review.activities().forEach(added::add);
        writePlan.addAll(by, added.lines);
        return review.activities().size();
    }

    /** The review stands open again, with everything that was decided. */
    @Transactional
    void undo(Viewer by, ReadingDraft draft) {
        var read = activities.readBy(draft.id());
        // Parts before their parents, so that nothing moves up for a moment only to go as well.
        read.reversed().stream().filter(one -> !one.isComponent()).forEach(one -> writePlan.remove(by, one));
        var plan = activities.plan(draft.programme());
        read.stream()
                .filter(one -> one.isComponent() && plan.under(one.id()).isEmpty())
                .forEach(one -> writePlan.remove(by, one));
        drafts.markUndone(draft.id(), today.now());
    }

    /** The lines of one reading, parents first, each at the end of its component. */
    private final class Added {

        private final Plan plan;
        private final ProgrammeSummary programme;
        private final ReadingId reading;
        private final List<Activity> lines = new ArrayList<>();
        private final HashMap<String, ActivityId> components = new HashMap<>();
        private final HashMap<String, Integer> positions = new HashMap<>();

        private Added(Plan plan, ProgrammeSummary programme, ReadingId reading) {
            this.plan = plan;
            this.programme = programme;
            this.reading = reading;
        }

        private void add(ReviewPair pair) {
            var fields = pair.fields();
            var facts = new ActivityFacts(
                    fields.title(),
                    fields.period(),
                    fields.recurrence(),
                    pair.names().stream().map(ReviewName::responsible).toList(),
                    "",
                    fields.notes(),
                    Set.of());
            var parent = pair.component().isEmpty() ? null : component(pair.component());
            lines.add(line(Kind.ACTIVITY, parent, facts).readBy(reading, pair.openDoubts()));
        }

        private ActivityId component(String title) {
            return components.computeIfAbsent(
                    title, _ -> plan.component(title).map(Activity::id).orElseGet(() -> newComponent(title)));
        }

        private ActivityId newComponent(String title) {
            var component =
                    line(Kind.COMPONENT, null, ActivityFacts.titled(title)).readBy(reading, List.of());
            lines.add(component);
            return component.id();
        }

        private Activity line(Kind kind, @Nullable ActivityId parent, ActivityFacts facts) {
            var row = parent == null ? "" : parent.text();
            var position = positions.merge(row, plan.nextPosition(parent), (before, _) -> before + 1);
            return Activity.plan(programme.id(), kind, parent, position, facts, today.now());
        }
    }
}
