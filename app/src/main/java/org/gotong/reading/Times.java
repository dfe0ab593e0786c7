package org.gotong.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Term.Footing;
import org.gotong.reading.Time.Clue;
import org.gotong.reading.TimePrefix.Bound;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads a whole time at a place: words before it, one term, or several joined into a range. */
final class Times {
    private static final int MOST_TERMS = 40;

    private final Tokens tokens;
    private final Terms terms;

    Times(Tokens tokens, boolean isEnglish) {
        this.tokens = tokens;
        this.terms = new Terms(tokens, isEnglish);
    }

    @Nullable
    Time at(int from) {
        for (TimePrefix prefix : TimePrefix.all(tokens, from).reversed()) {
            Time time = after(from, prefix);
            if (time != null) return time;
        }
        return null;
    }

    private @Nullable Time after(int from, TimePrefix prefix) {
        Term first = terms.at(prefix.end());
        if (first == null && prefix.isDay(tokens)) first = terms.days(prefix.end());
        if (first == null || isBroken(first.end())) return null;
        var row = new Row(first);
        if (row.all.getLast().footing() == Footing.HALF && !terms.isDayOrWeek(prefix.end())) return null;
        return row.time(from, prefix);
    }

    /** A time never ends inside a word ("4 Juni" in "4 Juniper" is none). */
    private boolean isBroken(int end) {
        return tokens.glued(end) && tokens.isWord(end) && tokens.isWord(end - 1);
    }

    /** The terms that follow one another, joined by "s/d", "dan", commas. */
    private final class Row {
        final List<Term> all = new ArrayList<>();
        final EnumSet<Clue> clues = EnumSet.noneOf(Clue.class);
        boolean isOpenEnded;
        int end;

        Row(Term first) {
            all.add(first);
            end = first.end();
            while (all.size() < MOST_TERMS && grows()) {}
        }

        private boolean grows() {
            return !isOpenEnded && (growsByRange() || growsByList());
        }

        private boolean growsByRange() {
            Entry joiner = Vocabulary.WORDS.at(Sense.JOINER, tokens, end);
            if (joiner == null && isYearPair()) joiner = new Entry("/", end + 1);
            if (joiner == null) return false;
            TimePrefix prefix = TimePrefix.at(tokens, joiner.end());
            Term next = terms.rightEnd(prefix.end());
            if (next != null
                    && !isLonelyPart(prefix.end())
                    && fits(next, prefix.isYearMarked() || tokens.isWord(joiner.end() - 1))) return add(next);
            return isOpen(joiner.end());
        }

        /** "Laporan akhir - 30 Juni": only "awal - pertengahan Juni" joins parts. */
        private boolean isLonelyPart(int next) {
            return last().footing() == Footing.HALF
                    && Vocabulary.WORDS.has(Sense.PART, tokens, last().end() - 1)
                    && !Vocabulary.WORDS.has(Sense.PART, tokens, next);
        }

        private boolean isYearPair() {
            return last().footing() == Footing.YEAR && tokens.is(end, "/") && tokens.digits(end + 1) == 4;
        }

        private boolean fits(Term next, boolean isSaid) {
            if (next.footing() == Footing.HALF || isBroken(next.end())) return false;
            if (next.footing() != Footing.YEAR) return last().footing() != Footing.YEAR || isSaid || next.hasYear();
            return last().footing() == Footing.YEAR || (isSaid && last().hasYear());
        }

        private boolean isOpen(int at) {
            Entry open = Vocabulary.WORDS.at(Sense.OPEN_END, tokens, at);
            if (open == null || last().footing() == Footing.HALF) return false;
            isOpenEnded = true;
            end = open.end();
            return true;
        }

        private boolean growsByList() {
            int at = tokens.is(end, ",")
                    ? Vocabulary.WORDS.skip(Sense.LIST, tokens, end + 1)
                    : Vocabulary.WORDS.skip(Sense.LIST, tokens, end);
            if (at == end || (last().footing() == Footing.HALF && tokens.is(end, ","))) return false;
            TimePrefix prefix = TimePrefix.at(tokens, at);
            Term next = prefix.bound() == Bound.NONE ? terms.at(prefix.end()) : null;
            if (next == null || !isLikeLast(next) || isBroken(next.end())) return false;
            clues.add(Clue.SEVERAL);
            return add(next);
        }

        /** Lists hold things of one kind: days with days, months with months, years with years. */
        private boolean isLikeLast(Term next) {
            if (next.footing() == Footing.HALF || last().footing() == Footing.HALF)
                return next.footing() != Footing.YEAR;
            if ((next.footing() == Footing.YEAR) != (last().footing() == Footing.YEAR)) return false;
            return next.first().hasDay() == last().first().hasDay();
        }

        private boolean add(Term next) {
            all.add(next);
            end = next.end();
            return true;
        }

        private Term last() {
            return all.getLast();
        }

        @Nullable
        Time time(int from, TimePrefix prefix) {
            completeYear();
            fillLeftwards();
            fillRightwards();
            Bound bound = bound(prefix);
            Moment first = all.getFirst().first();
            Moment last = all.getLast().last();
            if (bound == Bound.FROM && all.size() == 1) last = endOfDuration(first);
            return new Time(
                    bound == Bound.UNTIL ? null : first,
                    isOpenEnded || (bound == Bound.FROM && last == null) ? null : last,
                    from,
                    end,
                    footing(prefix),
                    prefix.isMarked(),
                    all.size() == 1 ? prefix.weekday() : null,
                    clues);
        }

        /** "Juni - September (2018)" and "Juni s/d September tahun 2018". */
        private void completeYear() {
            if (last().hasYear() || last().footing() == Footing.YEAR) return;
            boolean isBracketed = tokens.is(end, "(");
            int at = isBracketed ? end + 1 : end;
            if (tokens.is(at, "tahun") || tokens.is(at, "thn")) at++;
            Count year = at == end ? null : new Numerals(tokens).year(at);
            if (year == null || (isBracketed && !tokens.is(year.end(), ")"))) return;
            all.set(all.size() - 1, last().withYears(year.value(), year.value()));
            end = isBracketed ? year.end() + 1 : year.end();
        }

        private Bound bound(TimePrefix prefix) {
            if (all.size() > 1 || isOpenEnded) return prefix.bound() == Bound.FROM ? Bound.NONE : prefix.bound();
            if (prefix.bound() != Bound.NONE) return prefix.bound();
            Entry onwards = Vocabulary.WORDS.at(Sense.FROM_SUFFIX, tokens, end);
            if (onwards != null) {
                end = onwards.end();
                return Bound.FROM;
            }
            return latest();
        }

        /** "30 Juni 2025 paling lambat". */
        private Bound latest() {
            int after = switch (tokens.key(end)) {
                case "paling", "at", "latest", "selambat" -> Vocabulary.WORDS.skip(Sense.UNTIL, tokens, end);
                default -> end;
            };
            if (after == end || terms.at(TimePrefix.at(tokens, after).end()) != null) return Bound.NONE;
            end = after;
            return Bound.UNTIL;
        }

        /** "mulai Juni 2018 selama 3 bulan" ends in August. */
        private @Nullable Moment endOfDuration(Moment first) {
            int at = tokens.is(end, ",") ? end + 1 : end;
            at = tokens.is(at, "selama") || tokens.is(at, "for") ? at + 1 : at;
            Count count = at == end ? null : new Numerals(tokens).cardinal(at);
            Entry unit = count == null ? null : Vocabulary.WORDS.at(Sense.UNIT, tokens, count.end());
            if (count == null || unit == null) return null;
            Moment last = Duration.of(count.value(), unit.value()).lastFrom(first);
            if (last != null) end = unit.end();
            return last;
        }

        private void fillLeftwards() {
            for (int i = all.size() - 2; i >= 0; i--) {
                Term term = all.get(i);
                Term next = all.get(i + 1);
                if (term.first().month() == 0 && next.first().month() > 0)
                    term = term.withMonth(next.first().month());
                if (!term.hasYear() && next.first().hasYear() && next.first().month() > 0) {
                    boolean isYearBefore = term.first().month() > next.first().month();
                    int year = next.first().year() - (isYearBefore ? 1 : 0);
                    if (year > 0 && term.footing() != Footing.HALF) clues.add(Clue.YEAR_FROM_OTHER_END);
                    term = term.withYears(year, year);
                }
                all.set(i, term);
            }
        }

        private void fillRightwards() {
            for (int i = 1; i < all.size(); i++) {
                Term term = all.get(i);
                Moment before = all.get(i - 1).last();
                if (term.hasYear() || !before.hasYear() || term.footing() == Footing.YEAR) continue;
                clues.add(Clue.YEAR_FROM_OTHER_END);
                int year = before.month() > term.last().month() ? before.year() + 1 : before.year();
                all.set(i, term.withYears(year, year));
            }
        }

        private Footing footing(TimePrefix prefix) {
            if (all.getLast().footing() == Footing.HALF) return Footing.HALF;
            Footing weakest = all.getFirst().footing();
            if (all.size() > 1 && weakest != Footing.YEAR)
                return all.getLast().hasYear() ? Footing.FIRM : Footing.UNDATED;
            if (weakest == Footing.YEAR)
                return prefix.isYearMarked() || prefix.bound() == Bound.UNTIL ? Footing.FIRM : Footing.YEAR;
            if (isOpenEnded) return Footing.FIRM;
            boolean isMay = tokens.is(prefix.end(), "may") && !tokens.isCapital(prefix.end());
            return weakest == Footing.WEAK && prefix.isMarked() && !isMay ? Footing.UNDATED : weakest;
        }
    }
}
