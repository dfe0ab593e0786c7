package org.gotong.reading;

import java.util.List;
import org.gotong.reading.Brackets.Group;
import org.gotong.reading.Found.FoundContinuous;
import org.gotong.reading.Found.FoundRepeat;
import org.gotong.reading.Mark.Kind;

/** Decides which words tell how often, and which only name a thing ("rapat bulanan", "upah harian"). */
final class RepeatChoice {
    private static final int NEAR = 4;

    private final Draft draft;
    private final Tokens tokens;
    private final Brackets brackets;

    RepeatChoice(Draft draft, Brackets brackets) {
        this.draft = draft;
        this.tokens = draft.tokens;
        this.brackets = brackets;
    }

    void take(List<Found> found) {
        for (Found each : found) if (each instanceof FoundContinuous continuous) takeContinuous(continuous);
        for (Found each : found)
            if (each instanceof FoundRepeat one && isAdverb(one.repeat())) takeAdverb(one.repeat());
        for (Found each : found)
            if (each instanceof FoundRepeat one && !isAdverb(one.repeat())) takeFromTitle(one.repeat());
    }

    private void takeContinuous(FoundContinuous found) {
        if (!found.isSure() && !standsApart(found.from(), found.to()) && !followsEvent(found)) return;
        draft.isContinuous = true;
        draft.mark(found.from(), found.to(), Kind.RECURRENCE);
    }

    /** "Pemeliharaan berkelanjutan oleh warga" tells when, "pembangunan berkelanjutan" tells what. */
    private boolean followsEvent(FoundContinuous found) {
        int to = found.to();
        boolean isLast = !tokens.has(to)
                || tokens.isSign(to)
                || Vocabulary.WORDS.has(Sense.MARK, tokens, to)
                || Vocabulary.WORDS.has(Sense.MAYBE_MARK, tokens, to);
        return isLast && Vocabulary.WORDS.endsWith(Sense.EVENT, tokens, found.from());
    }

    private boolean isAdverb(Repeat repeat) {
        return switch (repeat.kind()) {
            case ADVERB -> true;
            case ADJECTIVE ->
                standsApart(repeat.from(), repeat.to()) || followsRepeat(repeat.from()) || isEnglishAdverb(repeat);
            case UNIT -> standsApart(repeat.from(), repeat.to()) && (repeat.from() > 0 || repeat.to() == tokens.size());
        };
    }

    /** "Publish data annually" tells how often, "annual report" names a thing. */
    private boolean isEnglishAdverb(Repeat repeat) {
        boolean isLast = !tokens.has(repeat.to()) || tokens.isSign(repeat.to()) || !draft.isFree(repeat.to());
        return isLast && repeat.from() > 0 && tokens.key(repeat.to() - 1).endsWith("ly");
    }

    private boolean followsRepeat(int from) {
        int before = from - 1;
        while (before >= 0 && tokens.isSign(before) && !tokens.is(before, "(")) before--;
        return before >= 0 && draft.kinds[before] == Kind.RECURRENCE;
    }

    private void takeAdverb(Repeat repeat) {
        if (draft.repeat != null && !draft.repeat.recurrence().equals(repeat.recurrence())) {
            draft.hint("recurrence.second", tokens.text(repeat.from(), repeat.to()));
            draft.mark(repeat.from(), repeat.to(), Kind.NOTES);
            return;
        }
        if (draft.repeat == null && repeat.isRough())
            draft.hint("recurrence.rough", tokens.text(repeat.from(), repeat.to()));
        if (draft.repeat == null) draft.repeat = repeat;
        draft.mark(afterRoutine(repeat.from()), repeat.to(), Kind.RECURRENCE);
    }

    /** In "Pertemuan rutin tiap Rabu" the routine belongs to the meeting. */
    private int afterRoutine(int from) {
        boolean isOfTitle = from > 0 && tokens.isWord(from - 1) && draft.isFree(from - 1);
        return isOfTitle && (tokens.is(from, "rutin") || tokens.is(from, "reguler") || tokens.is(from, "regular"))
                ? from + 1
                : from;
    }

    /** The words stay in the title: "Rapat bulanan" without its adjective is another meeting. */
    private void takeFromTitle(Repeat repeat) {
        boolean comesBack = draft.repeat == null && repeat.kind() == Repeat.Kind.ADJECTIVE && isNearEvent(repeat);
        if (!comesBack || !isLongerThan(repeat)) return;
        draft.repeat = repeat;
        draft.hint("recurrence.title", tokens.text(repeat.from(), repeat.to()));
    }

    /** "Laporan tahunan (Januari 2025)" is written once, "Rapat bulanan (Januari - Juni 2025)" is held six times. */
    private boolean isLongerThan(Repeat repeat) {
        Time time = draft.time;
        if (time == null || time.first() == null || time.last() == null) return true;
        Time dated = time.needsYear() ? time.inYear(2001) : time;
        try {
            return repeat.recurrence().fitsInto(dated.period("").days());
        } catch (UnreadablePeriod impossible) {
            return false;
        }
    }

    private boolean isNearEvent(Repeat repeat) {
        for (int i = Math.max(0, repeat.from() - NEAR); i < repeat.from(); i++) if (isEvent(i)) return true;
        for (int i = repeat.to(); i < Math.min(tokens.size(), repeat.to() + NEAR); i++) if (isEvent(i)) return true;
        return false;
    }

    private boolean isEvent(int i) {
        return Vocabulary.WORDS.has(Sense.EVENT, tokens, i);
    }

    private boolean standsApart(int from, int to) {
        Group group = brackets.around(from);
        if (group != null && group.start() == from && group.end() == to) return true;
        boolean left = from == 0
                || (tokens.isSign(from - 1) && !tokens.glued(from - 1))
                || isSeparator(from - 1)
                || !draft.isFree(from - 1);
        boolean right = !tokens.has(to) || tokens.isSign(to) || !draft.isFree(to);
        return left && right;
    }

    private boolean isSeparator(int i) {
        return switch (tokens.key(i)) {
            case ",", ";", ":", "(", "|", ".", "/", ")" -> true;
            default -> false;
        };
    }
}
