package org.gotong.reading;

import java.util.List;
import java.util.Set;
import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Recurrence.Frequency;
import org.gotong.reading.Repeat.Kind;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads how often: tiap 3 bulan, 4 bln sekali, dua kali setahun, 2x/bulan, bulanan, sebulan sekali, every Monday, tiap Desember. */
final class Repeats {
    private static final Set<String> LONG_UNITS = Set.of("3M", "4M", "6M");
    private final Tokens tokens;
    private final Numerals numerals;
    private final Each each;

    Repeats(Tokens tokens) {
        this.tokens = tokens;
        numerals = new Numerals(tokens);
        each = new Each(tokens, numerals);
    }

    @Nullable
    Repeat at(int i) {
        if (!tokens.begins(i) || tokens.isSign(i)) return null;
        int at = Vocabulary.WORDS.skip(Sense.ROUTINE, tokens, i);
        Repeat repeat = plain(at);
        return repeat == null ? null : repeat.from(i);
    }

    private @Nullable Repeat plain(int i) {
        Repeat repeat = each.at(i);
        if (repeat == null) repeat = once(i);
        if (repeat == null) repeat = times(i);
        if (repeat == null) repeat = adverb(i);
        return repeat != null ? repeat : unit(i);
    }

    /** "4 bln sekali", "dua minggu sekali", "setahun sekali", "sebulan dua kali". */
    private @Nullable Repeat once(int i) {
        Count count = numerals.cardinal(i);
        Entry unit = Vocabulary.WORDS.at(
                count == null ? Sense.ONE_UNIT : Sense.UNIT, tokens, count == null ? i : count.end());
        if (unit == null || (count != null && count.value() < 1)) return null;
        int end = Vocabulary.WORDS.skip(Sense.ONCE, tokens, unit.end());
        if (end > unit.end()) return adverb(i, end, Units.every(count == null ? 1 : count.value(), unit.value()));
        Count often = count == null ? often(unit.end()) : null;
        return often == null ? null : perUnit(i, often, unit.value(), often.end());
    }

    /** "2x sebulan", "dua kali setahun", "2 kali dalam setahun", "1x/3 bulan", "twice a year", "sekali sebulan". */
    private @Nullable Repeat times(int i) {
        Count often = often(i);
        if (often == null) return null;
        int at = Vocabulary.WORDS.skip(Sense.TIMES_PER, tokens, often.end());
        Entry one = Vocabulary.WORDS.at(Sense.ONE_UNIT, tokens, at);
        if (one != null) return perUnit(i, often, one.value(), one.end());
        Count length = numerals.cardinal(at);
        Entry unit = Vocabulary.WORDS.at(Sense.UNIT, tokens, length == null ? at : length.end());
        if (unit == null || (at == often.end() && length == null)) return null;
        if (length != null && often.value() == 1)
            return adverb(i, unit.end(), Units.every(length.value(), unit.value()));
        return length == null ? perUnit(i, often, unit.value(), unit.end()) : null;
    }

    private @Nullable Count often(int i) {
        Entry word = Vocabulary.WORDS.at(Sense.TIMES, tokens, i);
        if (word != null) return new Count(word.number(), word.end());
        Count count = numerals.cardinal(i);
        if (count == null || count.value() < 1 || count.value() > 31) return null;
        int end = Vocabulary.WORDS.skip(Sense.TIMES_WORD, tokens, count.end());
        return end == count.end() ? null : new Count(count.value(), end);
    }

    private Repeat perUnit(int i, Count often, String unit, int end) {
        Recurrence exact = Units.timesPer(often.value(), unit);
        Recurrence rule = exact == null ? Units.near(often.value(), unit) : exact;
        return new Repeat(rule, i, end, Kind.ADVERB, exact == null);
    }

    private @Nullable Repeat adverb(int i) {
        Entry word = Vocabulary.WORDS.at(Sense.ADVERB, tokens, i);
        if (word == null || !tokens.ends(word.end())) return null;
        Kind kind = word.end() > i + 1 && Vocabulary.WORDS.has(Sense.EACH, tokens, i) ? Kind.ADVERB : Kind.ADJECTIVE;
        return new Repeat(
                Recurrence.parse(word.value()), i, Vocabulary.WORDS.skip(Sense.ONCE, tokens, word.end()), kind, false);
    }

    /** "(caturwulan)": the mere unit, when it stands alone. */
    private @Nullable Repeat unit(int i) {
        Entry unit = Vocabulary.WORDS.at(Sense.UNIT, tokens, i);
        if (unit == null || !LONG_UNITS.contains(unit.value())) return null;
        Recurrence rule = Units.every(1, unit.value());
        return rule == null ? null : new Repeat(rule, i, unit.end(), Kind.UNIT, false);
    }

    private static @Nullable Repeat adverb(int from, int to, @Nullable Recurrence recurrence) {
        return recurrence == null ? null : new Repeat(recurrence, from, to, Kind.ADVERB, false);
    }

    /** Units of the vocabulary (1D, 1W, 3M, 1Y) as recurrences. */
    static final class Units {
        private Units() {}

        static @Nullable Recurrence every(int count, String unit) {
            int interval = count * (unit.charAt(0) - '0');
            if (interval < 1 || interval > 120) return null;
            Frequency frequency = switch (unit.charAt(1)) {
                case 'D' -> Frequency.DAILY;
                case 'W' -> Frequency.WEEKLY;
                case 'M' -> Frequency.MONTHLY;
                default -> Frequency.YEARLY;
            };
            if (frequency == Frequency.MONTHLY && interval % 12 == 0)
                return Recurrence.every(interval / 12, Frequency.YEARLY);
            return Recurrence.every(interval, frequency);
        }

        /** Exact when the times divide the unit evenly: twice a year is every six months. */
        static @Nullable Recurrence timesPer(int times, String unit) {
            if (times == 1) return every(1, unit);
            int months = unit.equals("1Y") ? 12 : unit.charAt(1) == 'M' ? unit.charAt(0) - '0' : 0;
            if (months > 0 && months % times == 0) return Recurrence.every(months / times, Frequency.MONTHLY);
            return unit.equals("1W") && times == 7 ? Recurrence.every(1, Frequency.DAILY) : null;
        }

        static Recurrence near(int times, String unit) {
            if (unit.equals("1M") && times <= 4)
                return Recurrence.every(List.of(4, 2, 2, 1).get(times - 1), Frequency.WEEKLY);
            return unit.equals("1D") || unit.equals("1W")
                    ? Recurrence.every(1, unit.equals("1D") ? Frequency.DAILY : Frequency.WEEKLY)
                    : Recurrence.every(1, unit.charAt(1) == 'M' ? Frequency.MONTHLY : Frequency.YEARLY);
        }
    }
}
