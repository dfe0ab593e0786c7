package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Found.FoundClock;
import org.gotong.reading.Found.FoundContinuous;
import org.gotong.reading.Found.FoundRepeat;
import org.gotong.reading.Found.FoundTime;
import org.gotong.reading.Repeat.Kind;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Walks through a text once and notes every time, recurrence and time of day in it. */
final class Finder {
    private final Tokens tokens;
    private final Times times;
    private final Repeats repeats;
    private final Clocks clocks;

    Finder(Tokens tokens, boolean isEnglish) {
        this.tokens = tokens;
        times = new Times(tokens, isEnglish);
        repeats = new Repeats(tokens);
        clocks = new Clocks(tokens);
    }

    List<Found> all() {
        var all = new ArrayList<Found>();
        for (int i = 0; i < tokens.size(); ) {
            Found found = mayBegin(i) ? at(i) : null;
            if (found != null) all.add(found);
            i = found == null ? i + 1 : found.to();
        }
        return all;
    }

    private boolean mayBegin(int i) {
        boolean isNumbering = tokens.glued(i) && tokens.is(i - 1, "#");
        if (tokens.isSign(i) || !tokens.begins(i) || isNumbering) return false;
        return tokens.get(i).isNumber()
                || tokens.get(i).senses().contains(Sense.FACT)
                || tokens.is(i, "ke")
                || tokens.digits(i + 1) > 0
                || tokens.digits(i - 1) > 0;
    }

    /** The longest wins; of two as long, the one that says more. */
    private @Nullable Found at(int i) {
        int clock = clocks.end(i);
        Repeat repeat = repeats.at(i);
        Time time = times.at(i);
        Found continuous = continuous(i);
        Found best = repeat == null ? null : new FoundRepeat(repeat);
        if (time != null && !isUnitOf(repeat, time)) best = longer(best, new FoundTime(time));
        best = longer(best, continuous);
        return clock > i ? longer(best, new FoundClock(i, clock)) : best;
    }

    private static boolean isUnitOf(@Nullable Repeat repeat, Time time) {
        return repeat != null && repeat.kind() != Kind.UNIT && repeat.to() >= time.to();
    }

    private @Nullable Found continuous(int i) {
        int start = Vocabulary.WORDS.skip(Sense.ROUTINE, tokens, i);
        Entry sure = Vocabulary.WORDS.at(Sense.CONTINUOUS, tokens, start);
        if (sure != null && tokens.ends(sure.end())) return new FoundContinuous(i, sure.end(), true);
        Entry maybe = Vocabulary.WORDS.at(Sense.MAYBE_CONTINUOUS, tokens, i);
        return maybe == null || !tokens.ends(maybe.end()) ? null : new FoundContinuous(i, maybe.end(), false);
    }

    private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.to() > one.to() ? other : one;
    }
}
