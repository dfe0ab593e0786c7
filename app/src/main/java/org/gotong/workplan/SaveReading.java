package org.gotong.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reviewed reading into the plan, from where it can be taken back as a whole. */
@Component
class SaveReading {

    private final Activities activities;
    private final ReadingDrafts drafts;
    private final WritePlan writePlan;
    private final Undo undo;
    private final Today today;

    SaveReading(Activities activities, ReadingDrafts drafts, WritePlan writePlan, Undo undo, Today today) {
        this.activities = activities;
        this.drafts = drafts;
        this.writePlan = writePlan;
        this.undo = undo;
        this.today = today;
    }

    /** How many activities came into the plan, and the way back. */
    record Saved(int activities, UndoId step) {}

    /** Empty when it was saved before. */
    @Transactional
    Optional<Saved> save(Viewer by, ProgrammeSummary programme, Review review) {
        var draft = review.draft();
        if (!review.maySave() || !drafts.markSaved(draft.id(), today.now())) {
            return Optional.empty();
        }
        var added = new Added(activities.plan(programme.id()), programme, draft.id());
        review.activities().forEach(added::add);
        writePlan.addAll(by, added.lines);
        return Optional.of(new Saved(review.activities().size(), remember(by, programme, draft, added.lines)));
    }

    private UndoId remember(Viewer by, ProgrammeSummary programme, ReadingDraft draft, List<Activity> lines) {
        var content = new WithdrawReading.Saved(lines.size());
        var title = lines.getFirst().title();
        return undo.remember(by, Step.change(WithdrawReading.KIND, programme.id(), draft.id(), title, content));
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
