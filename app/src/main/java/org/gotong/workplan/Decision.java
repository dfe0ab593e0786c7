package org.gotong.workplan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one pair of a reading. It is kept apart from the reading itself: the text is read anew each
 * time, and a decision holds as long as its line stays what it was.
 *
 * @param edits field to what was typed into it
 * @param answers doubt to the number of the chosen answer, from 0
 * @param organisations written name to the id of the organisation that is meant; empty for none
 * @param place where the pair went against the reading: {@code activity}, {@code ignored}, or empty
 */
record Decision(
        Map<String, String> edits, Map<String, Integer> answers, Map<String, String> organisations, String place) {

    static final String ACTIVITY = "activity";
    static final String IGNORED = "ignored";
    static final Decision NONE = new Decision(Map.of(), Map.of(), Map.of(), "");

    Decision edit(Map<String, String> changed) {
        var all = new LinkedHashMap<>(edits);
        all.putAll(changed);
        return new Decision(all, answers, organisations, place);
    }

    /** No answer asks the question again. */
    Decision answer(String doubt, @Nullable Integer answer) {
        var all = new LinkedHashMap<>(answers);
        if (answer == null) {
            all.remove(doubt);
        } else {
            all.put(doubt, answer);
        }
        return new Decision(edits, all, organisations, place);
    }

    /** No organisation takes the choice back, and the question stands again. */
    Decision mean(String name, @Nullable String organisation) {
        var all = new LinkedHashMap<>(organisations);
        if (organisation == null) {
            all.remove(name);
        } else {
            all.put(name, organisation);
        }
        return new Decision(edits, answers, all, place);
    }

    Decision put(String newPlace) {
        return new Decision(edits, answers, organisations, newPlace);
    }

    boolean changed(String field) {
        return edits.containsKey(field);
    }
}
