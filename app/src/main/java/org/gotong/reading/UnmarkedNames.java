package org.gotong.reading;

import org.gotong.reading.Brackets.Group;
import org.gotong.reading.Mark.Kind;
import org.gotong.reading.Names.Run;

/** Finds people in charge that no mark announces: "… - Kotaku", "(Bappeda, Juni 2018)", "Bappeda: menyusun data". Always with a doubt. */
final class UnmarkedNames {
    private static final int LONGEST_NAME = 8;

    private final Draft draft;
    private final Tokens tokens;
    private final Brackets brackets;
    private final Names names;
    private final int firstWord;
    private final int firstTime;

    UnmarkedNames(Draft draft, Brackets brackets) {
        this.draft = draft;
        this.tokens = draft.tokens;
        this.brackets = brackets;
        this.names = new Names(tokens, brackets);
        firstWord = firstWord();
        firstTime = firstTime();
    }

    void take() {
        if (!draft.names.isEmpty() || draft.has(Kind.RESPONSIBLE)) return;
        takeBeforeMark();
        if (draft.names.isEmpty()) for (Group group : brackets.all()) takeFromBracket(group);
        if (draft.names.isEmpty()) takeAfterDash();
        if (draft.names.isEmpty()) takeAfterTime();
    }

    /** "…, Bappeda sebagai PJ", "Bappeda lead". */
    private void takeBeforeMark() {
        for (int i = 1; i < tokens.size(); i++) {
            int end = draft.isFree(i) ? Vocabulary.WORDS.skip(Sense.MARK_BEHIND, tokens, i) : i;
            boolean isLast = end > i && (!tokens.has(end) || tokens.isSign(end) || !draft.isFree(end));
            if (!isLast) continue;
            int start = i;
            while (start > 0 && i - start < LONGEST_NAME && draft.isFree(start - 1) && !endsStretch(start - 1)) start--;
            if (start == i || start == 0 || !(draft.kinds[start - 1] != null || endsStretch(start - 1))) continue;
            takeWhole(start, i, isPlausible(start), "responsible.behind");
            if (draft.names.isEmpty()) continue;
            draft.mark(i, end, Kind.RESPONSIBLE);
            return;
        }
    }

    private boolean endsStretch(int i) {
        return tokens.is(i, ",")
                || tokens.is(i, ";")
                || tokens.is(i, "(")
                || tokens.is(i, ")")
                || tokens.is(i, ":")
                || tokens.is(i, ".")
                || (tokens.is(i, "-") && tokens.get(i).spaced());
    }

    private int firstTime() {
        for (int i = 0; i < tokens.size(); i++)
            if (draft.kinds[i] == Kind.TIME || draft.kinds[i] == Kind.RECURRENCE) return i;
        return -1;
    }

    /** Beside a time in the same brackets a known organisation is in charge; alone in brackets it is a note. */
    private void takeFromBracket(Group group) {
        boolean hasTime = false;
        for (int i = group.start(); i < group.end(); i++)
            hasTime |= draft.kinds[i] == Kind.TIME || draft.kinds[i] == Kind.RECURRENCE;
        boolean isAfterTime = follows(group.open());
        if (!hasTime && !isAfterTime && isOrganisation(group)) {
            takeWhole(group.start(), group.end(), true, "responsible.bracket");
            return;
        }
        if (!hasTime && !isAfterTime && !Vocabulary.WORDS.has(Sense.PERSON, tokens, group.start())) return;
        for (int i = group.start(); i < group.end(); i++) {
            if (!draft.isFree(i) || tokens.isSign(i)) continue;
            int end = draft.freeUntil(i, group.end());
            takeWhole(
                    i,
                    end,
                    names.isKnown(i)
                            || endsLikeGroup(i)
                            || (isAfterTime && tokens.get(i).isAcronym() && isPlausible(i)),
                    "responsible.bracket");
            i = end - 1;
        }
    }

    /** "Draft terms of reference (Bappeda + UNDP)", and neither "OPD terkait (Bappeda, BPS)" nor "Badan Pusat Statistik (BPS)". */
    private boolean isOrganisation(Group group) {
        if (!Vocabulary.WORDS.has(Sense.ORGANISATION, tokens, group.start()) || !tokens.isCapital(group.start()))
            return false;
        if (Vocabulary.WORDS.endsWith(Sense.LISTS_EXAMPLES, tokens, group.open()) || isFollowedByWords(group))
            return false;
        for (var name : names.read(group.start(), group.end()).names())
            if (!Vocabulary.WORDS.has(Sense.ORGANISATION, tokens, name.from())) return false;
        String initial = tokens.key(group.start()).substring(0, 1);
        for (int i = Math.max(1, group.open() - 5); i < group.open(); i++)
            if (tokens.isCapital(i) && tokens.key(i).startsWith(initial)) return false;
        return true;
    }

    private boolean isFollowedByWords(Group group) {
        int next = group.end() + 1;
        return tokens.isWord(next) && draft.isFree(next);
    }

    /** "…, Mei 2026 (YEU/UNDP)": names in brackets after the time. */
    private boolean follows(int open) {
        return firstTime >= 0 && firstTime < open;
    }

    private void takeAfterDash() {
        for (int i = tokens.size() - 2; i > 0; i--) {
            if (!isDash(i) || brackets.around(i) != null || !hasTitleBefore(i)) continue;
            int start = i + 1;
            int end = draft.freeUntil(start, Math.min(tokens.size(), start + 4 * LONGEST_NAME));
            boolean isLast = end == tokens.size() || !draft.isFree(end) || tokens.is(end, "(");
            if (isLast && draft.isFree(start))
                takeWhole(start, untilSign(start, end), isPlausible(start), "responsible.dash");
            if (!draft.names.isEmpty()) return;
        }
    }

    private int untilSign(int start, int end) {
        for (int i = start; i < end; i++) if (isDash(i) || tokens.is(i, "(")) return i;
        return end;
    }

    private boolean hasTitleBefore(int dash) {
        return firstWord >= 0 && firstWord < dash;
    }

    private int firstWord() {
        for (int i = 0; i < tokens.size(); i++) if (draft.isFree(i) && tokens.isWord(i)) return i;
        return -1;
    }

    private boolean isDash(int i) {
        if (tokens.is(i, ";")) return draft.isFree(i) && firstTime >= 0 && firstTime < i;
        return switch (tokens.key(i)) {
            case "-", "|", ">", "→", "~" ->
                draft.isFree(i) && !tokens.glued(i + 1) && (tokens.get(i).spaced() || tokens.is(i - 1, tokens.key(i)));
            default -> false;
        };
    }

    private boolean isPlausible(int start) {
        if (names.isKnown(start) || Vocabulary.WORDS.has(Sense.EVERYONE, tokens, start)) return true;
        if (endsLikeGroup(start)) return true;
        return tokens.isCapital(start)
                && !Vocabulary.WORDS.has(Sense.NOT_NAME, tokens, start)
                && !Vocabulary.WORDS.has(Sense.EVENT, tokens, start);
    }

    /** "protocol team", after a time. */
    private boolean endsLikeGroup(int start) {
        int end = start;
        while (tokens.isWord(end) && end - start < 4 && draft.isFree(end)) end++;
        return firstTime >= 0
                && firstTime < start
                && end > start + 1
                && Vocabulary.WORDS.has(Sense.GROUP_END, tokens, end - 1);
    }

    /** "Sosialisasi (Juni 2018) Bappeda": only a known organisation, for notes stand there too. */
    private void takeAfterTime() {
        int end = tokens.size();
        int start = end;
        while (start > 0 && draft.isFree(start - 1) && brackets.around(start - 1) == null) start--;
        while (start < end && tokens.isSign(start)) start++;
        if (start == 0
                || start == end
                || !(draft.time != null || draft.repeat != null || draft.isContinuous)
                || !hasTitleBefore(start - 1)) return;
        takeWhole(
                start,
                end,
                names.isKnown(start) || Vocabulary.WORDS.has(Sense.EVERYONE, tokens, start),
                "responsible.bracket");
    }

    /** Takes the stretch when it is names from end to end, each beginning with a capital letter. */
    private void takeWhole(int from, int to, boolean isName, String doubt) {
        int end = to;
        while (end > from && tokens.isSign(end - 1) && !tokens.is(end - 1, ")")) end--;
        if (!isName || end == from || end - from > 3 * LONGEST_NAME) return;
        Run run = names.read(from, end);
        if (run.names().isEmpty() || !isOnlyJoint(run.end(), end)) return;
        for (var name : run.names()) if (name.to() - name.from() > LONGEST_NAME || !isCapitalised(name)) return;
        draft.mark(from, end, Kind.RESPONSIBLE);
        PassageReader.takeNames(draft, run.names());
        draft.hint(doubt, tokens.text(from, end));
    }

    /** "Panitia KKN bersama" ends with a word that joins nothing. */
    private boolean isOnlyJoint(int from, int to) {
        return Vocabulary.WORDS.skipAll(Sense.JOINS_NAMES, tokens, from) >= to;
    }

    private boolean isCapitalised(Names.Name name) {
        boolean isGroup = Vocabulary.WORDS.has(Sense.GROUP, tokens, name.from())
                || Vocabulary.WORDS.has(Sense.GROUP_END, tokens, name.to() - 1);
        if (names.isKnown(name.from()) || isGroup || Vocabulary.WORDS.has(Sense.EVERYONE, tokens, name.from()))
            return true;
        for (int i = name.from(); i < name.to(); i++)
            if (tokens.isWord(i) && !tokens.isCapital(i) && !Vocabulary.WORDS.has(Sense.INSIDE_NAME, tokens, i))
                return false;
        return true;
    }
}
