package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gotong.reading.Months.Month;
import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Numerals.Counts;
import org.gotong.reading.Recurrence.Frequency;
import org.gotong.reading.Recurrence.Weekday;
import org.gotong.reading.Repeat.Kind;
import org.gotong.reading.Repeats.Units;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads what follows "tiap", "setiap", "per", "every": a unit, weekdays, months, days of the month. */
record Each(Tokens tokens, Numerals numerals) {

    @Nullable
    Repeat at(int i) {
        Entry each = Vocabulary.WORDS.at(Sense.EACH, tokens, i);
        if (each == null) return before(i);
        int at = each.end();
        if (tokens.is(i, "per")) return isRate(i) ? null : unit(i, at);
        Repeat repeat = weekdays(i, skip(at, "hari", "day"));
        if (repeat == null) repeat = months(i, skip(at, "bulan", "bln"));
        if (repeat == null) repeat = monthDay(i, at);
        if (repeat == null) repeat = partOfUnit(i, at);
        return repeat != null ? repeat : unit(i, at);
    }

    /** "Rp 5 juta per bulan", "20 kg per bulan": a rate, no recurrence. */
    private boolean isRate(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (tokens.number(j) >= 0 || tokens.digits(j) > 0 || tokens.is(j, "rp")) return true;
            if (tokens.is(j, "(") || tokens.is(j, ",") || tokens.is(j, ")")) return false;
        }
        return false;
    }

    private int skip(int i, String... words) {
        for (String word : words) if (tokens.is(i, word)) return i + 1;
        return i;
    }

    private @Nullable Repeat unit(int from, int i) {
        boolean isOther = Vocabulary.WORDS.has(Sense.OTHER, tokens, i);
        Count count = isOther ? new Count(2, Vocabulary.WORDS.skip(Sense.OTHER, tokens, i)) : numerals.cardinal(i);
        Entry unit = Vocabulary.WORDS.at(Sense.UNIT, tokens, count == null ? i : count.end());
        int at = Vocabulary.WORDS.skip(Sense.DAILY_DAY, tokens, i);
        if (at > i) return weekdaysOfWork(from, at);
        if (unit == null || (count != null && count.value() < 1)) return null;
        Recurrence rule = Units.every(count == null ? 1 : count.value(), unit.value());
        if (rule == null) return null;
        int end = Vocabulary.WORDS.skip(Sense.ONCE, tokens, unit.end());
        Repeat week = nthWeek(from, unit, count);
        return week != null ? week : new Repeat(rule, from, skipNya(end), Kind.ADVERB, false);
    }

    private int skipNya(int i) {
        return tokens.is(i, "nya") ? i + 1 : i;
    }

    /** "setiap minggu ke-2", "setiap minggu pertama": once a month. */
    private @Nullable Repeat nthWeek(int from, Entry unit, @Nullable Count count) {
        if (count != null || !unit.value().equals("1W")) return null;
        Count nth = numerals.ordinal(unit.end());
        if (nth == null || nth.value() > 5 || tokens.number(unit.end()) >= 0) return null;
        int end = skip(nth.end(), "bulan");
        return new Repeat(Recurrence.every(1, Frequency.MONTHLY), from, skip(end, "berjalan"), Kind.ADVERB, true);
    }

    private Repeat weekdaysOfWork(int from, int to) {
        var days = List.of("MO", "TU", "WE", "TH", "FR").stream()
                .map(day -> new Weekday(0, RecurrenceRule.dayOf(day)))
                .toList();
        return new Repeat(
                new Recurrence(Frequency.WEEKLY, 1, List.of(), List.of(), days), from, to, Kind.ADVERB, false);
    }

    /** "tiap Senin dan Kamis", "every first Monday of the month", "setiap Jumat pertama". */
    private @Nullable Repeat weekdays(int from, int i) {
        Count before = Vocabulary.WORDS.has(Sense.ORDINAL, tokens, i) || numerals.skipSuffix(i + 1) > i + 1
                ? numerals.ordinal(i)
                : null;
        int at = before == null ? i : before.end();
        if (at == i && isWeekUnit(i)) return null;
        var days = new ArrayList<Weekday>();
        int end = at;
        for (Entry day = day(at); day != null; day = day(next(end))) {
            days.add(new Weekday(before == null ? 0 : before.value(), RecurrenceRule.dayOf(day.value())));
            end = day.end();
        }
        if (days.isEmpty()) return null;
        return before != null ? monthly(from, days, end) : weekly(from, days, end);
    }

    /** "setiap minggu" is every week; Sundays are written "setiap hari Minggu" or in a list of days. */
    private boolean isWeekUnit(int i) {
        if (!tokens.is(i, "minggu") && !tokens.is(i, "pekan")) return false;
        boolean isSunday =
                tokens.isCapital(i) && !tokens.get(i).isAcronym() && tokens.isWord(i - 1) && !tokens.isCapital(i - 1);
        return !isSunday && !tokens.is(i - 1, "hari") && day(next(i + 1)) == null;
    }

    private @Nullable Entry day(int i) {
        Entry day = Vocabulary.WORDS.at(Sense.WEEKDAY, tokens, i);
        return day != null ? day : Vocabulary.WORDS.at(Sense.SHORT_WEEKDAY, tokens, i);
    }

    private int next(int i) {
        int at = numerals.separator(i);
        return at == i || Vocabulary.WORDS.has(Sense.JOINER, tokens, i) ? Integer.MAX_VALUE - 8 : skip(at, "hari");
    }

    private Repeat weekly(int from, List<Weekday> days, int end) {
        int at = skip(end, "minggu", "pekan");
        boolean isNumbered = Vocabulary.WORDS.has(Sense.ORDINAL, tokens, at) || tokens.is(at, "ke");
        Counts nth = isNumbered && days.size() == 1 ? numerals.ordinals(at, 5) : null;
        if (nth != null) {
            var numbered = nth.values().stream()
                    .map(week -> new Weekday(week, days.getFirst().day()))
                    .toList();
            return monthly(from, numbered, skip(nth.end(), "bulan"));
        }
        return new Repeat(
                new Recurrence(Frequency.WEEKLY, 1, List.of(), List.of(), days), from, end, Kind.ADVERB, false);
    }

    private Repeat monthly(int from, List<Weekday> days, int end) {
        return new Repeat(
                new Recurrence(Frequency.MONTHLY, 1, List.of(), List.of(), days),
                from,
                skipOfMonth(end),
                Kind.ADVERB,
                false);
    }

    private int skipOfMonth(int i) {
        if (!tokens.is(i, "of")) return i;
        int at = skip(i + 1, "the", "every", "each");
        return tokens.is(at, "month") ? at + 1 : i;
    }

    /** Words that stand before "setiap bulan": "tanggal 5", "minggu pertama", "Senin kedua"; "first Monday of every month". */
    private @Nullable Repeat before(int i) {
        Repeat yearly = dayOfEveryYear(i);
        if (yearly != null) return yearly;
        int at = skip(i, "tanggal", "tgl", "hari", "pada", "every");
        Entry day = day(at);
        Entry week = Vocabulary.WORDS.at(Sense.WEEK, tokens, at);
        Count nth = numerals.ordinal(day != null ? day.end() : week != null ? week.end() : at);
        int end = nth == null ? day == null ? at : day.end() : nth.end();
        Repeat repeat = end == at ? null : everyUnit(i, end);
        if (repeat == null || (nth == null && day == null)) return nthWeekdayOfEvery(i);
        boolean isWeekly = repeat.recurrence().frequency() == Frequency.WEEKLY;
        var days = day == null
                ? List.<Weekday>of()
                : List.of(new Weekday(isWeekly || nth == null ? 0 : nth.value(), RecurrenceRule.dayOf(day.value())));
        if (!days.isEmpty() && !isWeekly && nth == null) return null;
        boolean isMonthDay =
                days.isEmpty() && week == null && at > i && tokens.number(at) > 0 && tokens.number(at) <= 31;
        if (days.isEmpty() && week == null && !isMonthDay) return null;
        List<Integer> dates = isMonthDay ? List.of(tokens.number(at)) : List.of();
        var rule = new Recurrence(
                repeat.recurrence().frequency(), repeat.recurrence().interval(), List.of(), dates, days);
        return new Repeat(rule, i, repeat.to(), Kind.ADVERB, days.isEmpty() && !isMonthDay);
    }

    /** "31 Januari setiap tahun", "paling lambat 31 Januari tiap tahun". */
    private @Nullable Repeat dayOfEveryYear(int i) {
        int at = skip(Vocabulary.WORDS.skip(Sense.UNTIL, tokens, i), "tanggal", "tgl", "pada");
        int day = tokens.number(at);
        Month month = day >= 1 && day <= 31 ? new Months(tokens).at(at + 1) : null;
        Repeat every = month == null ? null : everyUnit(i, month.end());
        if (month == null || every == null || every.recurrence().frequency() != Frequency.YEARLY) return null;
        var rule = new Recurrence(Frequency.YEARLY, 1, List.of(month.number()), List.of(day), List.of());
        return new Repeat(rule, i, every.to(), Kind.ADVERB, false);
    }

    private @Nullable Repeat everyUnit(int from, int i) {
        Entry each = Vocabulary.WORDS.at(Sense.EACH, tokens, skip(i, "of", "di", "pada"));
        Repeat repeat = each == null ? null : unit(from, each.end());
        boolean isSingle = repeat != null && repeat.recurrence().weekdays().isEmpty() && !repeat.isRough();
        return isSingle ? repeat : null;
    }

    private @Nullable Repeat nthWeekdayOfEvery(int i) {
        if (!Vocabulary.WORDS.has(Sense.ORDINAL, tokens, i) && numerals.skipSuffix(i + 1) == i + 1) return null;
        Repeat repeat = weekdays(i, i);
        return repeat != null && tokens.is(repeat.to() - 1, "month") ? repeat : null;
    }

    /** "tiap Desember", "setiap bulan Juni dan Desember". */
    private @Nullable Repeat months(int from, int i) {
        var reader = new Months(tokens);
        var months = new TreeSet<Integer>();
        int end = i;
        for (Month month = reader.at(i); month != null; month = reader.at(skip(next(end), "bulan"))) {
            months.add(month.number());
            end = month.end();
        }
        if (months.isEmpty()) return null;
        return new Repeat(
                new Recurrence(Frequency.YEARLY, 1, List.copyOf(months), List.of(), List.of()),
                from,
                end,
                Kind.ADVERB,
                false);
    }

    /** "tiap tanggal 5", "setiap 17 Agustus", "every 5th of the month". */
    private @Nullable Repeat monthDay(int from, int i) {
        int at = skip(i, "tanggal", "tgl");
        if (tokens.is(at, ".")) at++;
        Counts days = numerals.ordinals(at, 31);
        if (days == null || tokens.number(at) < 1) return null;
        Month month = new Months(tokens).at(skip(days.end(), "of", "bulan"));
        List<Integer> months = month == null ? List.of() : List.of(month.number());
        boolean isDay = at > i || numerals.skipSuffix(at + 1) > at + 1;
        if (month == null && !isDay) return null;
        var rule = new Recurrence(
                month == null ? Frequency.MONTHLY : Frequency.YEARLY, 1, months, days.values(), List.of());
        int end = month == null ? skipOfMonth(skip(days.end(), "bulannya")) : month.end();
        return new Repeat(rule, from, end, Kind.ADVERB, false);
    }

    /** "setiap akhir bulan", "tiap awal tahun", "every end of month": once in that unit. */
    private @Nullable Repeat partOfUnit(int from, int i) {
        Entry part = Vocabulary.WORDS.at(Sense.PART, tokens, i);
        Entry unit = part == null ? null : Vocabulary.WORDS.at(Sense.UNIT, tokens, skip(part.end(), "of"));
        Recurrence rule = unit == null ? null : Units.every(1, unit.value());
        return rule == null || unit == null ? null : new Repeat(rule, from, unit.end(), Kind.ADVERB, true);
    }
}
