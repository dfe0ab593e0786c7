package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Found.FoundContinuous;
import org.gotong.reading.Found.FoundRepeat;
import org.gotong.reading.Found.FoundTime;
import org.gotong.reading.Mark.Kind;
import org.gotong.reading.Names.Run;
import org.gotong.reading.Term.Footing;

/** Reads a field whose meaning is known: a table cell, or what stands after "Waktu:" and "PJ:". */
record CellReader(boolean isEnglish) {

    /** A time, a recurrence or both; everything else in the cell is a note. */
    Draft time(Tokens tokens) {
        var draft = new Draft(tokens);
        List<Found> found = new Finder(tokens, isEnglish).all();
        for (Found each : found) takeTime(draft, each);
        for (Found each : found) takeRepeat(draft, each);
        return rest(draft, Kind.NOTES);
    }

    private static void takeTime(Draft draft, Found found) {
        if (!(found instanceof FoundTime one) || (one.time().footing() == Footing.HALF && draft.time != null)) return;
        Time time = one.time();
        if (draft.time == null) draft.time = time;
        else if (draft.time.last() == null && time.first() == null)
            draft.time = draft.time.with(draft.time.first(), time.last());
        else {
            draft.hint("date.second", draft.tokens.text(found.from(), found.to()));
            return;
        }
        draft.mark(found.from(), found.to(), Kind.TIME);
    }

    private static void takeRepeat(Draft draft, Found found) {
        if (found instanceof FoundContinuous) {
            draft.isContinuous = true;
            draft.mark(found.from(), found.to(), Kind.RECURRENCE);
        }
        if (!(found instanceof FoundRepeat one)) return;
        Repeat repeat = one.repeat();
        if (draft.repeat != null && !draft.repeat.recurrence().equals(repeat.recurrence())) return;
        if (draft.repeat == null && repeat.isRough())
            draft.hint("recurrence.rough", draft.tokens.text(found.from(), found.to()));
        if (draft.repeat == null) draft.repeat = repeat;
        draft.mark(found.from(), found.to(), Kind.RECURRENCE);
    }

    /** Names in charge; what follows them and is no name is a note. */
    Draft names(Tokens tokens) {
        var draft = new Draft(tokens);
        int from = 0;
        while (from < tokens.size() && (tokens.isSign(from) && !tokens.is(from, "@") && !tokens.is(from, "\""))) from++;
        int marked = Vocabulary.WORDS.skip(Sense.MARK, tokens, from);
        if (marked < tokens.size()) from = Vocabulary.WORDS.skipAll(Sense.AFTER_MARK, tokens, marked);
        Run run = new Names(tokens, new Brackets(tokens)).readAll(from, tokens.size());
        draft.mark(0, run.end(), Kind.RESPONSIBLE);
        PassageReader.takeNames(draft, run.names());
        return rest(draft, Kind.NOTES);
    }

    Draft plain(Tokens tokens, Kind kind) {
        return rest(new Draft(tokens), kind);
    }

    /** Gives all that is free to one kind; signs at the edges stay signs. */
    private static Draft rest(Draft draft, Kind kind) {
        Tokens tokens = draft.tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (!draft.isFree(i)) continue;
            int end = draft.freeUntil(i, tokens.size());
            int start = i;
            int last = end;
            while (start < end && tokens.isSign(start) && !tokens.is(start, "(")) start++;
            while (last > start && tokens.isSign(last - 1) && !tokens.is(last - 1, ")") && !tokens.is(last - 1, "%"))
                last--;
            draft.mark(i, end, Kind.SIGN);
            boolean hasWords = false;
            for (int j = start; j < last; j++) hasWords |= !tokens.isSign(j);
            if (hasWords) draft.mark(start, last, kind);
            i = end - 1;
        }
        return draft;
    }
}
