package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Brackets.Group;
import org.gotong.reading.Charges.Charge;
import org.gotong.reading.Found.FoundClock;
import org.gotong.reading.Mark.Kind;
import org.gotong.reading.Names.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of one activity: first what can be recognised (times, recurrences, people in charge),
 * then what is left becomes title and notes.
 */
final class PassageReader {
    private final boolean isEnglish;

    PassageReader(boolean isEnglish) {
        this.isEnglish = isEnglish;
    }

    Draft read(Tokens tokens) {
        var draft = new Draft(tokens);
        var brackets = new Brackets(tokens);
        takeFacts(draft, brackets);
        takeCharges(draft, brackets);
        takeLabelledNotes(draft, brackets);
        takeDurations(draft);
        new UnmarkedNames(draft, brackets).take();
        new Leftovers(draft, brackets).take();
        return draft;
    }

    /**
     * Reads the title cell of a table row whose other cells already told some facts.
     *
     * @param time the time of the row: "Rapat bulanan" comes back in it
     */
    Draft readTitle(Tokens tokens, @Nullable Time time, boolean hasTime, boolean hasNames) {
        var draft = new Draft(tokens);
        var brackets = new Brackets(tokens);
        if (hasTime) takeRepeatFromTitle(draft, brackets, time);
        else takeFacts(draft, brackets);
        if (!hasNames) takeCharges(draft, brackets);
        takeLabelledNotes(draft, brackets);
        new Leftovers(draft, brackets).take();
        return draft;
    }

    private void takeRepeatFromTitle(Draft draft, Brackets brackets, @Nullable Time time) {
        draft.time = time;
        new RepeatChoice(draft, brackets).take(new Finder(draft.tokens, isEnglish).all());
        draft.time = null;
    }

    private void takeFacts(Draft draft, Brackets brackets) {
        List<Found> found = new Finder(draft.tokens, isEnglish).all();
        new TimeChoice(draft, brackets, found).take();
        new RepeatChoice(draft, brackets).take(found);
        for (Found each : found)
            if (each instanceof FoundClock clock && draft.isFree(clock.from()))
                draft.mark(clock.from(), clock.to(), Kind.NOTES);
    }

    private static void takeCharges(Draft draft, Brackets brackets) {
        var charges = new Charges(draft.tokens, new Names(draft.tokens, brackets));
        int limit = 0;
        for (int i = 0; i < draft.tokens.size(); ) {
            if (i >= limit || brackets.limit(i) < limit) limit = draft.freeUntil(i, brackets.limit(i));
            Charge charge = draft.isFree(i) ? charges.at(i, limit) : null;
            if (charge != null) take(draft, charge);
            i = charge == null ? i + 1 : Math.max(i + 1, charge.to());
        }
    }

    private static void take(Draft draft, Charge charge) {
        if (charge.isWarned())
            draft.hint(
                    "responsible.by",
                    draft.tokens.text(
                            charge.from(),
                            draft.freeUntil(charge.from(), Math.min(charge.from() + 4, draft.tokens.size()))));
        if (charge.isWarned() && charge.run().names().isEmpty()) return;
        draft.mark(charge.from(), charge.to(), Kind.RESPONSIBLE);
        takeNames(draft, charge.run().names());
    }

    static void takeNames(Draft draft, List<Name> names) {
        for (Name name : names) {
            String written = draft.tokens.text(name.from(), name.to());
            if (!draft.names.contains(written)) draft.names.add(written);
            if (Vocabulary.WORDS.isAll(Sense.EVERYONE, draft.tokens, name.from(), name.to()))
                draft.hint("responsible.everyone", written);
        }
    }

    /** "Output: 1 dokumen" after a title is a note up to the next fact. */
    private static void takeLabelledNotes(Draft draft, Brackets brackets) {
        Tokens tokens = draft.tokens;
        for (int i = 1; i < tokens.size(); i++) {
            int label = draft.isFree(i) ? Vocabulary.WORDS.skip(Sense.NOTE_LABEL, tokens, i) : i;
            if (label == i
                    || !(tokens.is(label, ":") || tokens.is(label, "="))
                    || (tokens.isWord(i - 1) && draft.isFree(i - 1))) continue;
            int end = draft.freeUntil(i, brackets.limit(i));
            Group group = brackets.around(i);
            for (int j = label; group == null && j < end; j++) if (tokens.is(j, "(")) end = j;
            draft.mark(i, trimmed(tokens, i, end), Kind.NOTES);
            i = end - 1;
        }
    }

    /** "…, 3 hari, …": how long it takes is a note. */
    private static void takeDurations(Draft draft) {
        Tokens tokens = draft.tokens;
        var numerals = new Numerals(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            boolean isApart = draft.isFree(i)
                    && tokens.isSign(i - 1)
                    && (tokens.is(i - 1, ",") || tokens.get(i - 1).spaced());
            var count = isApart ? numerals.cardinal(i) : null;
            int end = count == null ? i : Vocabulary.WORDS.skip(Sense.UNIT, tokens, count.end());
            if (count == null || end == count.end() || draft.freeUntil(i, end) < end) continue;
            if (!tokens.has(end) || tokens.isSign(end) || !draft.isFree(end)) draft.mark(i, end, Kind.NOTES);
        }
    }

    private static int trimmed(Tokens tokens, int from, int end) {
        int to = end;
        while (to > from + 1 && tokens.isSign(to - 1)) to--;
        return to;
    }
}
