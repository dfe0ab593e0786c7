package org.gotong.reading;

import org.gotong.reading.Names.Run;
import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Finds the people in charge where a word or sign says so: "PJ. Kotaku", "oleh Bappeda", "lead: BPS", "@Budi". */
record Charges(Tokens tokens, Names names) {

    /**
     * Names in charge with their mark.
     *
     * @param isWarned whether "oleh" was met where people may only take part: "pemilihan ketua oleh warga"; after a verb that tells of
     *     something else ("dihadiri oleh Wali Kota") there are no names, and the words stay in the title
     */
    record Charge(int from, Run run, boolean isWarned) {
        int to() {
            return run.end();
        }
    }

    /** The charge that begins there and goes no further than the limit. */
    @Nullable
    Charge at(int i, int limit) {
        if (tokens.is(i, "@")) return mention(i, limit);
        if (!tokens.isWord(i) || !tokens.begins(i)) return null;
        Entry sure = Vocabulary.WORDS.at(Sense.MARK, tokens, i);
        if (sure != null) return sure(i, sure.end(), limit);
        Entry maybe = Vocabulary.WORDS.at(Sense.MAYBE_MARK, tokens, i);
        if (maybe != null)
            return tokens.is(i, "oleh") || tokens.is(i, "by")
                    ? by(i, maybe.end(), limit)
                    : maybe(i, maybe.end(), limit);
        Entry label = Vocabulary.WORDS.at(Sense.LABEL_MARK, tokens, i);
        return label != null && isColon(label.end()) ? charge(i, label.end(), limit) : null;
    }

    private @Nullable Charge mention(int i, int limit) {
        if (!tokens.begins(i) || (i > 0 && tokens.glued(i)) || !tokens.glued(i + 1) || !tokens.isWord(i + 1))
            return null;
        return new Charge(i, names.read(i + 1, limit), false);
    }

    private @Nullable Charge sure(int i, int end, int limit) {
        int at = afterMark(end, limit);
        boolean isSaid = isColon(end)
                || isColon(end - 1)
                || isDelimited(i)
                || tokens.is(end - 1, ".")
                || tokens.key(end - 1).equals("oleh")
                || tokens.key(end - 1).equals("by");
        if (!isSaid && Vocabulary.WORDS.endsWith(Sense.NO_MARK_AFTER, tokens, i)) return null;
        if (at >= limit) return new Charge(i, new Run(java.util.List.of(), Math.min(at, limit)), false);
        boolean isShort = tokens.key(i).length() <= 3;
        if (!isSaid && !isShort && !names.startsName(at)) return null;
        return charge(i, end, limit);
    }

    private @Nullable Charge maybe(int i, int end, int limit) {
        int at = afterMark(end, limit);
        if (at >= limit) return null;
        if (isColon(end)) return charge(i, end, limit);
        boolean isName = tokens.isCapital(at) || names.isKnown(at) || Vocabulary.WORDS.has(Sense.EVERYONE, tokens, at);
        boolean isOpened = i > 0 && (tokens.is(i - 1, "(") || isComma(i - 1) || isDash(i - 1));
        return isOpened && isName ? charge(i, end, limit) : null;
    }

    private @Nullable Charge by(int i, int end, int limit) {
        int at = afterMark(end, limit);
        if (at >= limit || tokens.number(at) >= 0 || Vocabulary.WORDS.has(Sense.WEEKDAY, tokens, at)) return null;
        boolean isBracketed = tokens.is(i - 1, "(") || isColon(end);
        boolean isPassive = !isBracketed && i > 0 && tokens.isWord(i - 1) && isOtherVerb(tokens.key(i - 1));
        boolean isSmall = !tokens.isCapital(at);
        boolean takesPart = isSmall && Vocabulary.WORDS.has(Sense.TAKES_PART, tokens, at);
        if (isPassive) return new Charge(i, new Run(java.util.List.of(), i), true);
        boolean isName = isBracketed || !isSmall || takesPart || names.startsName(at) || endsLikeGroup(at);
        Charge charge = isName ? charge(i, end, limit) : null;
        return charge != null && takesPart && !isBracketed ? new Charge(i, charge.run(), true) : charge;
    }

    /** "by youth volunteers". */
    private boolean endsLikeGroup(int from) {
        for (int i = from; i < from + 4 && tokens.isWord(i); i++)
            if (Vocabulary.WORDS.has(Sense.GROUP_END, tokens, i)) return true;
        return false;
    }

    /** "dihadiri oleh", "approved by": somebody does something else than being in charge. */
    private static boolean isOtherVerb(String word) {
        return word.length() > 4 && ((word.startsWith("di") && !word.equals("digital")) || word.endsWith("ed"));
    }

    private @Nullable Charge charge(int i, int end, int limit) {
        Run run = names.read(afterMark(end, limit), limit);
        return run.names().isEmpty() ? null : new Charge(i, run, false);
    }

    private int afterMark(int end, int limit) {
        int at = end;
        for (int next = skip(at); next > at && next <= limit; next = skip(at)) at = next;
        return at;
    }

    private int skip(int i) {
        if (tokens.is(i, "-") || tokens.is(i, "*") || tokens.is(i, "_")) return i + 1;
        int next = Vocabulary.WORDS.skip(Sense.AFTER_MARK, tokens, i);
        return next > i && tokens.is(i, "the") && !tokens.isWord(next) ? i : next;
    }

    private boolean isColon(int i) {
        return tokens.is(i, ":") || tokens.is(i, "=");
    }

    private boolean isComma(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, ";")
                || tokens.is(i, ")")
                || tokens.is(i, "|")
                || tokens.is(i, ".")
                || tokens.is(i, "/");
    }

    private boolean isDash(int i) {
        return tokens.is(i, "-") && tokens.get(i).spaced();
    }

    private boolean isDelimited(int i) {
        return i == 0 || tokens.isSign(i - 1);
    }
}
