package org.gotong.needs;

import java.util.List;
import java.util.function.BiFunction;
import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.Remark;
import org.gotong.undo.Remembered;
import org.gotong.undo.Undoable;
import org.gotong.undo.Undone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Brings deleted needs, interventions and groups back, each bound to what it was bound to as far as that is still there. */
@Configuration
class RestoreAnswers {

    private final ProgrammeDirectory programmes;
    private final Needs needs;
    private final SaveAnswers saveAnswers;
    private final JsonMapper json;

    RestoreAnswers(ProgrammeDirectory programmes, Needs needs, SaveAnswers saveAnswers, JsonMapper json) {
        this.programmes = programmes;
        this.needs = needs;
        this.saveAnswers = saveAnswers;
        this.json = json;
    }

    /** Who restores what in which programme. */
    record Restoring(Viewer by, ProgrammeSummary programme, Remembered removed) {}

    @Bean
    Undoable restoreNeed() {
        return new Restore<>(SaveAnswers.NEED, Removed.OfNeed.class, "/needs", (to, it) -> saveAnswers.restore(to, it));
    }

    @Bean
    Undoable restoreIntervention() {
        return new Restore<>(
                SaveAnswers.INTERVENTION,
                Removed.OfIntervention.class,
                "/needs",
                (to, it) -> saveAnswers.restore(to, it));
    }

    @Bean
    Undoable restoreGroup() {
        return new Restore<>(
                SaveAnswers.GROUP, Removed.OfGroup.class, "/groups", (to, it) -> saveAnswers.restore(to, it));
    }

    private final class Restore<T> implements Undoable {

        private final String kind;
        private final Class<T> content;
        private final String below;
        private final BiFunction<Restoring, T, List<Remark>> restore;

        Restore(String kind, Class<T> content, String below, BiFunction<Restoring, T, List<Remark>> restore) {
            this.kind = kind;
            this.content = content;
            this.below = below;
            this.restore = restore;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public boolean mayUndo(Viewer viewer, Remembered removed) {
            return removed.isBy(viewer) || programmes.mayEdit(viewer, new ProgrammeId(removed.scope()));
        }

        @Override
        public Undone undo(Viewer by, Remembered removed) {
            var id = new ProgrammeId(removed.scope());
            var programme = programmes.summaries(List.of(id)).get(id);
            if (programme == null) {
                return Undone.refused("", "undo.refused.gone");
            }
            if (needs.of(id).holds(removed.subject())) {
                return Undone.refused(programme.address() + below, "undo.refused.exists");
            }
            var kept = json.treeToValue(removed.content(), content);
            var except = restore.apply(new Restoring(by, programme, removed), kept);
            return Undone.putBack(programme.address() + below, except);
        }
    }
}
