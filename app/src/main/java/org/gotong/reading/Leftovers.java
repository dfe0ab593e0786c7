package org.gotong.reading;

import org.gotong.reading.Brackets.Group;
import org.gotong.reading.Mark.Kind;

/** Makes title and notes of what nothing else has claimed. No word is left without a place. */
final class Leftovers {
    // Nobody quotes more words than this in a title; without a limit a line of nothing but quotes takes for ever.
    private static final int MOST_QUOTED = 200;

    private final Draft draft;
    private final Tokens tokens;
    private final Brackets brackets;
    private boolean hasTitle;
    private boolean hasFactSinceTitle;
    private int endOfTitle;

    Leftovers(Draft draft, Brackets brackets) {
        this.draft = draft;
        this.tokens = draft.tokens;
        this.brackets = brackets;
    }

    void take() {
        for (Group group : brackets.all()) takeBracket(group);
        for (int i = 0; i < tokens.size(); ) {
            int end = draft.isFree(i) ? endOfStretch(i) : i + 1;
            if (draft.isFree(i)) takeStretch(i, end);
            else hasFactSinceTitle |= isFact(draft.kinds[i]);
            i = end;
        }
        if (!hasTitle) promoteNotes();
        for (int i = 0; i < tokens.size(); i++)
            if (draft.isFree(i)) draft.mark(i, i + 1, tokens.isSign(i) ? Kind.SIGN : Kind.NOTES);
    }

    /** Words in brackets are notes, unless they are glued to a word ("mitra(2)"). */
    private void takeBracket(Group group) {
        boolean isGlued =
                tokens.glued(group.open()) && tokens.isWord(group.open() - 1) && group.end() - group.start() <= 2;
        if (isGlued && draft.isFree(group.open())) return;
        for (int i = group.start(); i < group.end(); i++) {
            if (!draft.isFree(i)) continue;
            int end = draft.freeUntil(i, group.end());
            markTrimmed(i, end, Kind.NOTES);
            i = end - 1;
        }
        draft.mark(group.open(), group.open() + 1, Kind.SIGN);
        if (group.end() < tokens.size() && tokens.is(group.end(), ")"))
            draft.mark(group.end(), group.end() + 1, Kind.SIGN);
    }

    private int endOfStretch(int from) {
        return draft.freeUntil(from, tokens.size());
    }

    private void takeStretch(int from, int to) {
        int start = trimmedStart(from, to);
        int end = trimmedEnd(start, to);
        if (start >= end) return;
        boolean isTitle = !hasTitle || continuesTitle(from, start);
        draft.mark(start, end, isTitle ? Kind.TITLE : Kind.NOTES);
        if (isTitle) {
            hasTitle = true;
            endOfTitle = end;
            hasFactSinceTitle = false;
        }
    }

    private boolean continuesTitle(int from, int start) {
        if (!hasFactSinceTitle || isOnlyNumbered()) return true;
        boolean isVenue = tokens.is(start, "di") || tokens.is(start, "at") || tokens.is(start, "in");
        if (isVenue && !endsWithStop(from, start)) return true;
        if (endsSentence(from, start)) return false;
        boolean isPlace = !tokens.isCapital(start) && Vocabulary.WORDS.has(Sense.PLACE, tokens, start);
        boolean isUnfinished = Vocabulary.WORDS.endsWith(Sense.HANGING, tokens, endOfTitle);
        return isPlace || isUnfinished || (isInSentence(start) && !tokens.isCapital(start));
    }

    /** "Hari I, 3 Juni 2023: Pembukaan" and "Kelas 2 (14.01.2024) Biotilik": what it is stands behind the time. */
    private boolean isOnlyNumbered() {
        int start = 0;
        while (start < endOfTitle && draft.kinds[start] != Kind.TITLE) start++;
        int label = Vocabulary.WORDS.skip(Sense.NUMBERED, tokens, start);
        boolean isNumber = tokens.number(label) > 0 || Vocabulary.WORDS.has(Sense.ORDINAL, tokens, label);
        return label > start && isNumber && endOfTitle - label <= 3;
    }

    /** Between the two parts of the title stands only an aside in brackets. */
    private static boolean isFact(Kind kind) {
        return kind != Kind.SIGN && kind != Kind.NOTES;
    }

    private boolean endsSentence(int from, int start) {
        for (int i = from; i < start; i++)
            if (tokens.is(i, ".") || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, ",")) return true;
        return false;
    }

    private boolean endsWithStop(int from, int start) {
        for (int i = from; i < start; i++) if (tokens.is(i, ".") || tokens.is(i, ";") || tokens.is(i, ":")) return true;
        return false;
    }

    /** "Rapat 4 Juni 2018 membahas RAD": no sign parts the time from the words around it. */
    private boolean isInSentence(int start) {
        if (start - endOfTitle > MOST_QUOTED) return false;
        for (int i = endOfTitle; i < start; i++) if (tokens.isSign(i) && draft.kinds[i] != Kind.TIME) return false;
        return draft.kinds[start - 1] == Kind.TIME || draft.kinds[start - 1] == Kind.RECURRENCE;
    }

    private void markTrimmed(int from, int to, Kind kind) {
        int start = trimmedStart(from, to);
        int end = trimmedEnd(start, to);
        if (start < end) draft.mark(start, end, kind);
    }

    private int trimmedStart(int from, int to) {
        int start = from;
        while (start < to && tokens.isSign(start) && !opensQuote(start, to) && !isKept(start)) start++;
        return start;
    }

    private boolean opensQuote(int i, int to) {
        if (!tokens.is(i, "\"") && !tokens.is(i, "'")) return false;
        for (int j = i + 1; j < Math.min(to, i + MOST_QUOTED); j++) if (tokens.is(j, tokens.key(i))) return true;
        return false;
    }

    private boolean isKept(int i) {
        return (tokens.is(i, "#") || tokens.is(i, "@")) && tokens.glued(i + 1);
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && tokens.isSign(end - 1) && !closesSomething(from, end - 1)) end--;
        return end;
    }

    private boolean closesSomething(int from, int i) {
        return switch (tokens.key(i)) {
            case "?", "!", "%" -> true;
            case ")" -> hasBefore(from, i, "(");
            case "\"", "'" -> hasBefore(from, i, tokens.key(i));
            case "." -> Vocabulary.WORDS.endsWith(Sense.AND_SO_ON, tokens, i + 1);
            default -> false;
        };
    }

    private boolean hasBefore(int from, int to, String key) {
        for (int i = Math.max(from, to - MOST_QUOTED); i < to; i++) if (tokens.is(i, key)) return true;
        return false;
    }

    private void promoteNotes() {
        for (int i = 0; i < tokens.size(); i++) {
            if (draft.kinds[i] != Kind.NOTES) continue;
            for (int j = i; j < tokens.size() && draft.kinds[j] == Kind.NOTES; j++) draft.kinds[j] = Kind.TITLE;
            hasTitle = true;
            return;
        }
    }
}
