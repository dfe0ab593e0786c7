package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;
import org.gotong.reading.Brackets.Group;

/** Reads one or several names of organisations and people, and knows where a name ends and something else begins. */
final class Names {
    private static final int MOST_NAMES = 50;

    private final Tokens tokens;
    private final Brackets brackets;
    private final JoinedNames joined;

    /** One name. */
    record Name(int from, int to) {}

    /** Names that follow one another, and where they end. */
    record Run(List<Name> names, int end) {}

    Names(Tokens tokens, Brackets brackets) {
        this.tokens = tokens;
        this.brackets = brackets;
        this.joined = new JoinedNames(tokens);
    }

    Run read(int from, int limit) {
        return read(from, limit, isSmall(skipArticle(from)));
    }

    /** All of a cell whose column holds nothing but names: words in small letters are names there too. */
    Run readAll(int from, int limit) {
        return read(from, limit, true);
    }

    private boolean isSmall(int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !startsName(at);
    }

    private Run read(int from, int limit, boolean isSmall) {
        var names = new ArrayList<Name>();
        int at = skipArticle(from);
        int end = from;
        while (at < limit && names.size() < MOST_NAMES) {
            int to = endOfName(at, limit);
            if (to == at) break;
            names.add(new Name(at, trimmed(at, to)));
            end = to;
            int next = afterSeparator(to, limit);
            if (next == to || next >= limit || !(startsName(next) || (isSmall && isPlainWord(next)))) break;
            at = skipArticle(next);
        }
        return new Run(names, end);
    }

    private int skipArticle(int i) {
        int at = Vocabulary.WORDS.skip(Sense.ARTICLE, tokens, i);
        if (tokens.is(at, "@") && tokens.glued(at + 1)) at++;
        return tokens.isWord(at) || tokens.isWord(at + 1) ? at : i;
    }

    /** Whether a name may begin there. */
    boolean startsName(int i) {
        if (tokens.is(i, "@") && tokens.glued(i + 1)) return true;
        if (!tokens.isWord(i)) return tokens.is(i, "\"") && tokens.isCapital(i + 1);
        if (isLabel(i)
                || Vocabulary.WORDS.has(Sense.NOTE_LABEL, tokens, i)
                        && !Vocabulary.WORDS.has(Sense.ORGANISATION, tokens, i)) return false;
        if (isKnown(i) || Vocabulary.WORDS.has(Sense.EVERYONE, tokens, i)) return true;
        if (tokens.isCapital(i) || (tokens.is(i, "the") && tokens.isCapital(i + 1)))
            return !Vocabulary.WORDS.has(Sense.NOT_NAME, tokens, i) || tokens.isCapital(i + 1);
        return Vocabulary.WORDS.has(Sense.GROUP, tokens, i);
    }

    boolean isKnown(int i) {
        return Vocabulary.WORDS.has(Sense.ORGANISATION, tokens, i) || Vocabulary.WORDS.has(Sense.PERSON, tokens, i);
    }

    private boolean isPlainWord(int i) {
        return tokens.isWord(i) && !Vocabulary.WORDS.has(Sense.AFTER_NAME, tokens, i) && !isLabel(i);
    }

    private boolean isLabel(int i) {
        int end = Vocabulary.WORDS.skip(Sense.NOTE_LABEL, tokens, i);
        return end > i && tokens.is(end, ":");
    }

    private int endOfName(int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = step(from, at, limit);
            if (next == at) break;
            at = next;
        }
        return at;
    }

    /** One token further, or the same place when the name ends there. */
    private int step(int from, int at, int limit) {
        if (tokens.is(at, "(")) return at > from ? endOfBracket(at, limit) : at;
        if (tokens.is(at, ","))
            return Math.max(joined.endOfDegree(at), joined.isInsideName(from, at, at + 1) ? at + 1 : at);
        if (isDot(at)) return endsSentence(at, limit) ? at : at + 1;
        int joint = Vocabulary.WORDS.skip(Sense.JOINS_NAMES, tokens, at);
        if (joint > at) return at > from && isInsideName(from, at, joint) ? joint : at;
        return endsName(from, at) ? at : at + 1;
    }

    /** In "KSM Maju Bersama" nothing follows that could be joined. */
    private boolean isInsideName(int from, int joint, int next) {
        return joined.isInsideName(from, joint, next)
                || (tokens.isCapital(joint) && tokens.isCapital(joint - 1) && !startsName(next));
    }

    private boolean isDot(int i) {
        return tokens.is(i, ".");
    }

    private boolean endsName(int from, int at) {
        if (tokens.isSign(at)) return isClosingSign(at);
        if (at == from || tokens.isCapital(at)) return at > from && isLabel(at);
        if (!tokens.isWord(at)) return tokens.get(at).spaced() && !tokens.isWord(at - 1);
        if (Vocabulary.WORDS.has(Sense.INSIDE_NAME, tokens, at) && tokens.isCapital(at + 1)) return false;
        return Vocabulary.WORDS.has(Sense.AFTER_NAME, tokens, at)
                || isVerb(at)
                || isLabel(at)
                || (at > from && Vocabulary.WORDS.has(Sense.MARK, tokens, at));
    }

    private boolean isClosingSign(int i) {
        return switch (tokens.key(i)) {
            case ")", "|", ":", ";", "=", "?", "!", "\t", "*", "_" -> true;
            case "-" -> tokens.get(i).spaced() || !tokens.has(i + 1) || !tokens.glued(i + 1);
            default -> false;
        };
    }

    /** "Kotaku menyiapkan bahan": verbs with me- begin a sentence. */
    private boolean isVerb(int i) {
        String word = tokens.key(i);
        return word.length() > 6 && word.startsWith("me") && !tokens.isCapital(i);
    }

    private boolean endsSentence(int at, int limit) {
        if (at + 1 >= limit || !tokens.has(at + 1)) return true;
        if (tokens.glued(at + 1)) return false;
        boolean isShort = tokens.isWord(at - 1)
                && (tokens.key(at - 1).length() == 1
                        || Vocabulary.WORDS.has(Sense.DOTTED, tokens, at - 1)
                        || Vocabulary.WORDS.has(Sense.PERSON, tokens, at - 1));
        return !isShort;
    }

    /** "Baznas (Pusat)" is a name; "Kotaku (didukung BI)" is a name and a note. */
    private int endOfBracket(int open, int limit) {
        Group group = brackets.around(open);
        int end = group == null || group.open() != open ? endOfInner(open, limit) : group.end();
        boolean isName = end < limit + 1
                && tokens.is(end, ")")
                && end - open <= 8
                && tokens.isCapital(open + 1)
                && !isLabel(open + 1)
                && !Vocabulary.WORDS.has(Sense.MARK, tokens, open + 1)
                && !Vocabulary.WORDS.has(Sense.NOTE_LABEL, tokens, open + 1);
        return isName ? end + 1 : open;
    }

    private int endOfInner(int open, int limit) {
        for (int i = open + 1; i < Math.min(limit, open + 10); i++) if (tokens.is(i, ")")) return i;
        return limit;
    }

    private int afterSeparator(int i, int limit) {
        int at = i;
        if (tokens.is(at, ",") || tokens.is(at, ";")) at++;
        for (int n = 0; n < 3; n++) {
            int next = Vocabulary.WORDS.skip(Sense.JOINS_NAMES, tokens, at);
            if (next == at) break;
            at = next;
        }
        return Math.min(at, limit);
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && tokens.isSign(end - 1) && !tokens.is(end - 1, ")") && !isAbbreviation(end - 1)) end--;
        return end;
    }

    private boolean isAbbreviation(int i) {
        return isDot(i)
                && (tokens.key(i - 1).length() == 1 || (tokens.key(i - 1).length() <= 3 && isDot(i - 2)));
    }
}
