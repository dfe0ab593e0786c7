package org.gotong.reading;

/** Finds times of day: "09.00 WIB", "pukul 9", "13:00-15:00 WITA", "10 am". They are kept as notes. */
record Clocks(Tokens tokens) {

    /** Where the time of day that begins there ends, or the same place when there is none. */
    int end(int i) {
        int at = Vocabulary.WORDS.skip(Sense.CLOCK, tokens, i);
        boolean isMarked = at > i;
        if (tokens.is(at, ":")) at++;
        int first = point(at, isMarked);
        if (first == at) return i;
        int joined = Vocabulary.WORDS.skip(Sense.JOINER, tokens, first);
        int second = joined > first ? point(joined, true) : joined;
        boolean isRange = joined > first && second > joined;
        int end =
                isRange ? second : joined > first && Vocabulary.WORDS.has(Sense.ZONE, tokens, joined) ? joined : first;
        int zone = Vocabulary.WORDS.skip(Sense.ZONE, tokens, end);
        boolean isClock = isMarked && !tokens.is(i, "at") || zone > end || isColon(at) || (isRange && isDotted(at));
        return isClock && isPlausible(at) ? zone : i;
    }

    private int point(int i, boolean isMarked) {
        if (tokens.number(i) < 0 || tokens.digits(i) > 2 || !tokens.begins(i)) return i;
        if (isDotted(i) || isColon(i)) return i + 3;
        boolean isBare = isMarked || Vocabulary.WORDS.has(Sense.ZONE, tokens, i + 1);
        return isBare ? i + 1 : i;
    }

    private boolean isColon(int i) {
        return isMinutes(i, ":");
    }

    private boolean isDotted(int i) {
        return isMinutes(i, ".");
    }

    private boolean isMinutes(int i, String sign) {
        return tokens.is(i + 1, sign)
                && tokens.glued(i + 1)
                && tokens.glued(i + 2)
                && tokens.digits(i + 2) == 2
                && tokens.number(i + 2) < 60
                && !(tokens.is(i + 3, sign) && tokens.glued(i + 3) && tokens.digits(i + 4) > 0 && tokens.glued(i + 4));
    }

    private boolean isPlausible(int i) {
        return tokens.number(i) <= 24;
    }
}
