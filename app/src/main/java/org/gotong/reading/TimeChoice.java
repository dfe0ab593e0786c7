package org.gotong.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gotong.reading.Brackets.Group;
import org.gotong.reading.Found.FoundTime;
import org.gotong.reading.Mark.Kind;
import org.gotong.reading.Term.Footing;
import org.gotong.reading.Vocabulary.Entry;

/** Decides which of the times in a text is the activity's own, and which belong to its title or notes. */
final class TimeChoice {
    private static final int INSIDE_TITLE = 2;

    private final Draft draft;
    private final Tokens tokens;
    private final Brackets brackets;
    private final List<Weighed> weighed = new ArrayList<>();

    private record Weighed(Time time, int weight, boolean isApart) {}

    TimeChoice(Draft draft, Brackets brackets, List<Found> found) {
        this.draft = draft;
        this.tokens = draft.tokens;
        this.brackets = brackets;
        for (Found each : found) if (each instanceof FoundTime written) weighed.add(weighed(written.time()));
        weighed.removeIf(each -> each.weight() <= 0);
    }

    void take() {
        if (weighed.isEmpty()) return;
        Weighed best = weighed.stream()
                .max(Comparator.comparingInt(Weighed::weight)
                        .thenComparing(each -> -each.time().from()))
                .get();
        draft.time = best.time();
        draft.mark(best.time().from(), best.time().to(), Kind.TIME);
        for (Weighed other : weighed) if (other != best) takeOther(best.time(), other);
    }

    private void takeOther(Time best, Weighed other) {
        Time time = other.time();
        if (other.weight() <= INSIDE_TITLE || !other.isApart()) return;
        if (isOtherEnd(best, time)) {
            draft.time =
                    best.first() == null ? best.with(time.first(), best.last()) : best.with(best.first(), time.last());
            draft.mark(time.from(), time.to(), Kind.TIME);
            return;
        }
        draft.mark(time.from(), time.to(), Kind.NOTES);
        draft.hint("date.second", tokens.text(time.from(), time.to()));
    }

    /** "mulai 1 Mei 2025, paling lambat 30 Juni 2025" is one period. */
    private static boolean isOtherEnd(Time one, Time other) {
        return (one.first() == null && other.last() == null) || (one.last() == null && other.first() == null);
    }

    private Weighed weighed(Time time) {
        return new Weighed(time, weight(time), isBoundLeft(time.from()) || time.isMarked());
    }

    private int weight(Time time) {
        boolean isBracketed = isAloneInBrackets(time);
        boolean left = isBoundLeft(time.from());
        boolean right = isBoundRight(time.to());
        if (followsPerson(time.from())) return 0;
        int weight = isBracketed ? 6 : left && right ? 5 : time.isMarked() || left ? 4 : right ? 3 : INSIDE_TITLE;
        return switch (time.footing()) {
            case FIRM -> !isBracketed && isPartOfName(time, left) ? 0 : weight;
            case UNDATED ->
                isMidYear(time) && !left
                        ? 0
                        : weight == INSIDE_TITLE && !isFullMonth(time) ? 0 : isPartOfName(time, left) ? 0 : weight;
            case WEAK -> isBracketed || (left && right) ? weight : 0;
            case YEAR -> isBracketed || (left && right) || (right && isRangeOfYears(time)) ? weight : 0;
            case HALF -> isBracketed || left || time.isMarked() ? 1 : 0;
        };
    }

    /** "Evaluasi tengah tahun" is the name of an evaluation. */
    private boolean isMidYear(Time time) {
        return tokens.is(time.from(), "tengah");
    }

    private boolean isFullMonth(Time time) {
        return time.to() - time.from() == 1 && tokens.isCapital(time.from());
    }

    /** Everything else between its brackets is other facts or nothing. */
    private boolean isAloneInBrackets(Time time) {
        Group group = brackets.around(time.from());
        return group != null && (isBoundLeft(time.from()) || time.isMarked());
    }

    private boolean isBoundLeft(int from) {
        if (from == 0) return true;
        if (!tokens.isSign(from - 1)) return false;
        return !tokens.is(from - 1, "-") && !tokens.is(from - 1, "/")
                || tokens.get(from - 1).spaced()
                || from == 1;
    }

    private boolean isBoundRight(int to) {
        return !tokens.has(to)
                || (tokens.isSign(to) && !(tokens.is(to, "/") && tokens.glued(to + 1)))
                || Vocabulary.WORDS.has(Sense.MARK, tokens, to)
                || Vocabulary.WORDS.has(Sense.EACH, tokens, to);
    }

    /** "Laporan triwulan I", "RKPD tahun 2026": the time belongs to the document. */
    private boolean isPartOfName(Time time, boolean isBoundLeft) {
        if (isBoundLeft || time.first() == null || time.last() == null) return false;
        if (!Vocabulary.WORDS.endsWith(Sense.DOCUMENT, tokens, time.from())) return false;
        if (time.footing() == Footing.YEAR || time.first().month() == 0) return true;
        return !time.first().hasDay() && (isParcel(time) || isReport(time.from() - 1));
    }

    /** "Penguatan kapasitas 2020 - 2022", but not "Penyusunan RPJMD Kota Bengkulu 2025-2029". */
    private boolean isRangeOfYears(Time time) {
        if (time.first() == null || time.last() == null || time.first().equals(time.last())) return false;
        for (int i = time.from() - 1; i >= 0 && draft.isFree(i); i--)
            if (Vocabulary.WORDS.has(Sense.DOCUMENT, tokens, i)) return false;
        return true;
    }

    private boolean isParcel(Time time) {
        Entry parcel = Vocabulary.WORDS.at(Sense.PARCEL, tokens, time.from());
        return parcel != null || Vocabulary.WORDS.has(Sense.PARCEL, tokens, time.to() - 1);
    }

    private boolean isReport(int i) {
        return tokens.is(i, "laporan") || tokens.is(i, "report");
    }

    /** "Ibu Mei", "Pak Agus", "Bu April". */
    private boolean followsPerson(int from) {
        return from > 0
                && Vocabulary.WORDS.endsWith(Sense.PERSON, tokens, from)
                && !tokens.isSign(from - 1)
                && tokens.isWord(from);
    }
}
