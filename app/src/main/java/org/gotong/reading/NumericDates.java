package org.gotong.reading;

import org.gotong.reading.Numerals.Count;
import org.gotong.reading.Term.Footing;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: 04/06/2018 and 4.6.18 (day first), 2018-06-04, 06/2018, 2018-06. */
record NumericDates(Tokens tokens, Numerals numerals) {

    @Nullable
    Term at(int i) {
        if (tokens.number(i) < 0 || !tokens.begins(i) || isInsideNumber(i)) return null;
        return tokens.digits(i) == 4 ? yearFirst(i) : dayFirst(i);
    }

    private boolean isInsideNumber(int i) {
        return tokens.glued(i)
                && !tokens.is(i - 1, "(")
                && tokens.number(i - 2) >= 0
                && tokens.glued(i - 1)
                && !tokens.is(i - 1, "-")
                && !tokens.is(i - 1, ",");
    }

    private @Nullable Term yearFirst(int i) {
        Count year = numerals.year(i);
        String sign = sign(i + 1);
        if (year == null || sign.isEmpty() || tokens.digits(i + 2) > 2) return null;
        int month = tokens.number(i + 2);
        if (month < 1 || month > 12) return null;
        if (sign(i + 3).equals(sign) && tokens.digits(i + 4) <= 2 && tokens.number(i + 4) > 0)
            return Term.single(new Moment(year.value(), month, tokens.number(i + 4)), skipClock(i + 5), Footing.FIRM);
        return tokens.digits(i + 2) == 2 ? Term.single(Moment.month(year.value(), month), i + 3, Footing.FIRM) : null;
    }

    /** "2018-06-04T00:00:00" comes out of spreadsheets; the clock of midnight says nothing. */
    private int skipClock(int i) {
        return tokens.is(i, "t") && tokens.glued(i) ? i + 1 : i;
    }

    private @Nullable Term dayFirst(int i) {
        String sign = sign(i + 1);
        if (sign.isEmpty() || tokens.digits(i) > 2 || tokens.number(i + 2) < 0) return null;
        if (tokens.digits(i + 2) == 4) return monthAndYear(i);
        if (tokens.digits(i + 2) > 2) return null;
        if (sign(i + 3).equals(sign) && tokens.number(i + 4) >= 0) return full(i);
        return sign.equals("/") ? dayAndMonth(i) : null;
    }

    private @Nullable Term monthAndYear(int i) {
        Count year = numerals.year(i + 2);
        int month = tokens.number(i);
        if (year == null || month < 1 || month > 12 || !tokens.glued(i + 1) || !tokens.glued(i + 2)) return null;
        return Term.single(Moment.month(year.value(), month), i + 3, Footing.FIRM);
    }

    private @Nullable Term full(int i) {
        int year = fullYear(i + 4);
        if (year == 0 || !sign(i + 5).isEmpty() && tokens.number(i + 6) >= 0 && tokens.glued(i + 5)) return null;
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        boolean isMonthFirst = second > 12 && second <= 31 && first >= 1 && first <= 12;
        Moment date = isMonthFirst ? new Moment(year, first, second) : new Moment(year, second, first);
        return Term.single(date, i + 5, Footing.FIRM);
    }

    private int fullYear(int i) {
        Count year = numerals.year(i);
        if (year != null) return year.value();
        return tokens.digits(i) == 2 && tokens.ends(i + 1) ? 2000 + tokens.number(i) : 0;
    }

    private @Nullable Term dayAndMonth(int i) {
        int day = tokens.number(i);
        int month = tokens.number(i + 2);
        if (day < 1 || day > 31 || month < 1 || month > 12 || !tokens.ends(i + 3) || tokens.is(i + 3, "/")) return null;
        return Term.single(new Moment(0, month, day), i + 3, Footing.WEAK);
    }

    private String sign(int i) {
        String key = tokens.key(i);
        boolean isSign = key.equals("/") || key.equals("-") || key.equals(".");
        boolean isEvenlySpaced = tokens.glued(i) == tokens.glued(i + 1) && (tokens.glued(i) || !key.equals("."));
        return isSign && isEvenlySpaced ? key : "";
    }
}
