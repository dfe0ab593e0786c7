package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: 3, tiga, 3 (tiga), ke-2, II, second, 4th; and years. */
record Numerals(Tokens tokens) {

    /** A number and where it ends. */
    record Count(int value, int end) {}

    /** Several numbers ("I dan II", "4-11", "1, 2 & 3") and where they end. */
    record Counts(List<Integer> values, int end) {
        int first() {
            return values.getFirst();
        }

        int last() {
            return values.getLast();
        }
    }

    @Nullable
    Count cardinal(int i) {
        Count plain = plain(i);
        if (plain == null || !tokens.is(plain.end(), "(")) return plain;
        Count again = plain(plain.end() + 1);
        if (again == null || again.value() != plain.value()) return plain;
        return tokens.is(again.end(), ")") ? new Count(plain.value(), again.end() + 1) : plain;
    }

    private @Nullable Count plain(int i) {
        if (tokens.number(i) >= 0) return new Count(tokens.number(i), i + 1);
        Entry word = Vocabulary.WORDS.at(Sense.NUMBER, tokens, i);
        return word == null ? null : new Count(word.number(), word.end());
    }

    /** A place in a row: ke-2, 2, II, kedua, second, 2nd. */
    @Nullable
    Count ordinal(int i) {
        int at = skipKe(i);
        int number = tokens.number(at);
        if (number > 0 && tokens.digits(at) <= 2) return new Count(number, skipSuffix(at + 1));
        Entry word = Vocabulary.WORDS.at(Sense.ORDINAL, tokens, at);
        return word == null || !tokens.ends(word.end()) ? null : new Count(word.number(), word.end());
    }

    private int skipKe(int i) {
        if (!tokens.is(i, "ke")) return i;
        return tokens.is(i + 1, "-") ? i + 2 : i + 1;
    }

    int skipSuffix(int i) {
        boolean isSuffix = switch (tokens.key(i)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
        return isSuffix && tokens.glued(i) ? i + 1 : i;
    }

    /** Ordinals joined by commas, "dan", dashes or "s/d". */
    @Nullable
    Counts ordinals(int i, int most) {
        Count first = ordinal(i);
        if (first == null || first.value() > most) return null;
        var values = new ArrayList<>(List.of(first.value()));
        int end = first.end();
        for (Count next = next(end, most); next != null && values.size() < 12; next = next(end, most)) {
            values.add(next.value());
            end = next.end();
        }
        return new Counts(values, end);
    }

    private @Nullable Count next(int i, int most) {
        int at = separator(i);
        Count next = at == i ? null : ordinal(at);
        return next == null || next.value() > most || next.value() < 1 || startsSomethingElse(next) ? null : next;
    }

    /** "triwulan I, 25 peserta" and "minggu I - 4 Juni": the next number belongs to what follows it. */
    private boolean startsSomethingElse(Count number) {
        return tokens.digits(number.end() - 1) > 1 && !tokens.is(number.end(), "/");
    }

    int separator(int i) {
        if (tokens.is(i, ",")) return Vocabulary.WORDS.skip(Sense.LIST, tokens, i + 1);
        int joined = Vocabulary.WORDS.skip(Sense.JOINER, tokens, i);
        return joined > i ? joined : Vocabulary.WORDS.skip(Sense.LIST, tokens, i);
    }

    /** A year of four digits that people plan in. */
    @Nullable
    Count year(int i) {
        int number = tokens.number(i);
        boolean isYear = tokens.digits(i) == 4 && number >= 1950 && number <= 2150;
        return isYear && !isPartOfNumber(i) ? new Count(number, i + 1) : null;
    }

    private boolean isPartOfNumber(int i) {
        boolean before =
                tokens.glued(i) && (isFraction(i - 1) && tokens.number(i - 2) >= 0 && tokens.digits(i - 2) > 2);
        boolean after = isFraction(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.digits(i + 2) == 3;
        return before || after;
    }

    private boolean isFraction(int i) {
        return tokens.is(i, ".") || tokens.is(i, ",");
    }

    /** A year after a month: 2018, '18, "tahun 2018"; -1 stands for a number that is no year (20018). */
    @Nullable
    Count yearAfterMonth(int i) {
        int at = i;
        if (tokens.is(at, ",") || tokens.is(at, "/") || tokens.is(at, "-") || tokens.is(at, ".")) at++;
        at = skipYearWord(at);
        Count year = year(at);
        if (year != null) return year;
        if (tokens.digits(at) > 4 && at == i) return new Count(-1, at + 1);
        if (tokens.is(at, "'") && tokens.digits(at + 1) == 2) return new Count(2000 + tokens.number(at + 1), at + 2);
        return null;
    }

    private int skipYearWord(int i) {
        return switch (tokens.key(i)) {
            case "tahun", "thn", "th", "ta", "of", "year" -> tokens.is(i + 1, ".") ? i + 2 : i + 1;
            case "t" ->
                tokens.is(i + 1, ".") && tokens.is(i + 2, "a")
                        ? Vocabulary.WORDS.skip(Sense.BEFORE_TIME, tokens, i)
                        : i;
            default -> i;
        };
    }

    /** A year of two digits, where nothing follows that could make it a count of something. */
    @Nullable
    Count shortYear(int i) {
        boolean isSign = tokens.is(i, "-") || tokens.is(i, "/") || tokens.is(i, ".");
        int at = isSign && tokens.glued(i) && tokens.glued(i + 1) ? i + 1 : i;
        int number = tokens.number(at);
        if (tokens.digits(at) != 2 || number < 10 || number > 60) return null;
        return countsSomething(at + 1) ? null : new Count(2000 + number, at + 1);
    }

    private boolean countsSomething(int i) {
        if (!tokens.has(i)) return false;
        if (tokens.isWord(i))
            return !Vocabulary.WORDS.has(Sense.JOINER, tokens, i) && !Vocabulary.WORDS.has(Sense.MARK, tokens, i);
        return tokens.glued(i) && tokens.number(i + 1) >= 0 && tokens.glued(i + 1)
                || tokens.is(i, "%")
                || tokens.number(i) >= 0;
    }
}
