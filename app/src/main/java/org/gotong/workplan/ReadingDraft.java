package org.gotong.workplan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gotong.identity.PersonId;
import org.gotong.platform.ids.NewId;
import org.gotong.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody is making a plan of. Nothing of it is in the plan before it is saved.
 *
 * @param savedAt null while it is being reviewed
 */
record ReadingDraft(
        ReadingId id,
        ProgrammeId programme,
        PersonId person,
        Content content,
        Instant begunAt,
        @Nullable Instant savedAt,
        int version) {

    /**
     * @param language in which the text is read
     * @param year that completes dates without one; null to take it from the text
     * @param decisions by the key of the pair
     * @param agreed guesses that were confirmed for all lines at once
     */
    record Content(
            String text, String language, @Nullable Integer year, Map<String, Decision> decisions, Set<String> agreed) {

        static Content of(String text, String language, @Nullable Integer year) {
            return new Content(text, language, year, Map.of(), Set.of());
        }

        /** Decisions stay: those of lines that are no longer there are simply not asked for. */
        Content with(String newText, String newLanguage, @Nullable Integer newYear) {
            return new Content(newText, newLanguage, newYear, decisions, agreed);
        }

        Content decide(String pair, UnaryOperator<Decision> change) {
            var all = new LinkedHashMap<>(decisions);
            all.put(pair, change.apply(decisions.getOrDefault(pair, Decision.NONE)));
            return new Content(text, language, year, all, agreed);
        }

        Content agree(String guess, boolean right) {
            var all = new TreeSet<>(agreed);
            if (right) {
                all.add(guess);
            } else {
                all.remove(guess);
            }
            return new Content(text, language, year, decisions, all);
        }
    }

    static ReadingDraft begin(ProgrammeId programme, PersonId person, Content content, Instant now) {
        return new ReadingDraft(new ReadingId(NewId.next()), programme, person, content, now, null, 0);
    }

    ReadingDraft with(Content changed) {
        return new ReadingDraft(id, programme, person, changed, begunAt, savedAt, version);
    }
}
