package org.gotong.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gotong.reading.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** An activity while it is being read: every token gets a kind, and the parts are kept until the years are known. */
final class Draft {
    final Tokens tokens;
    final Kind[] kinds;
    private final BitSet seams = new BitSet();

    @Nullable
    Time time;

    @Nullable
    Repeat repeat;

    boolean isContinuous;
    final List<String> names = new ArrayList<>();
    final List<Hint> hints = new ArrayList<>();

    /** Something doubtful that was seen; {@link Doubts} makes the question of it. */
    record Hint(String code, String words) {}

    Draft(Tokens tokens) {
        this.tokens = tokens;
        this.kinds = new Kind[tokens.size()];
    }

    /** The drafts of the cells of a row, or of an activity and its later lines. Of two times the first stays, the other is a note. */
    static Draft joined(List<Draft> parts) {
        Tokens tokens = new Tokens(
                parts.stream().flatMap(part -> part.tokens.all().stream()).toList());
        var draft = new Draft(tokens);
        int at = 0;
        for (Draft part : parts) {
            draft.take(part);
            System.arraycopy(part.kinds, 0, draft.kinds, at, part.kinds.length);
            draft.seams.set(at);
            for (int seam = part.seams.nextSetBit(0); seam >= 0; seam = part.seams.nextSetBit(seam + 1))
                draft.seams.set(at + seam);
            at += part.kinds.length;
        }
        return draft;
    }

    private void take(Draft part) {
        if (part.time != null && time != null) {
            part.become(Kind.TIME, Kind.NOTES);
            hints.add(new Hint("date.second", part.text(Kind.NOTES)));
        } else if (part.time != null) {
            time = part.time;
        }
        if (repeat == null) repeat = part.repeat;
        isContinuous |= part.isContinuous;
        for (String name : part.names) if (!names.contains(name)) names.add(name);
        hints.addAll(part.hints);
    }

    void mark(int from, int to, Kind kind) {
        Arrays.fill(kinds, from, to, kind);
    }

    boolean isFree(int i) {
        return kinds[i] == null;
    }

    /** Where the free tokens that begin there end. */
    int freeUntil(int from, int limit) {
        int at = from;
        while (at < limit && isFree(at)) at++;
        return at;
    }

    void become(Kind before, Kind after) {
        for (int i = 0; i < kinds.length; i++) if (kinds[i] == before) kinds[i] = after;
    }

    void hint(String code, String words) {
        hints.add(new Hint(code, words));
    }

    boolean has(Kind kind) {
        for (Kind each : kinds) if (each == kind) return true;
        return false;
    }

    /** Whether a mark says who is in charge; names without one are only likely. */
    boolean hasMarkedNames() {
        for (Hint hint : hints)
            if (hint.code().equals("responsible.dash") || hint.code().equals("responsible.bracket")) return false;
        return !names.isEmpty();
    }

    /** Whether it tells more than a title. */
    boolean hasFacts() {
        return time != null || repeat != null || isContinuous || !names.isEmpty();
    }

    /** What was read as this kind: stretches that stand apart are joined by a blank in titles, by a semicolon in notes. */
    String text(Kind kind) {
        var text = new StringBuilder();
        int before = -1;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != kind) continue;
            if (before >= 0 && (before < i - 1 || seams.get(i))) text.append(kind == Kind.NOTES ? "; " : " ");
            else if (before >= 0 && tokens.get(i).spaced()) text.append(' ');
            text.append(tokens.get(i).text());
            before = i;
        }
        return text.toString();
    }
}
