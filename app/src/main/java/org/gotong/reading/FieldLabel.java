package org.gotong.reading;

import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A label at the beginning of a line: "Waktu: …", "PJ: …", "Kegiatan: …", "Activity 1.2: …".
 *
 * @param role a role of the vocabulary's headers: title, time, responsible, notes …
 * @param end where the value begins
 */
record FieldLabel(String role, int end) {

    static @Nullable FieldLabel at(Tokens tokens, int from) {
        Entry header = Vocabulary.WORDS.at(Sense.HEADER, tokens, from);
        if (header != null && isColon(tokens, header.end())) return new FieldLabel(header.value(), header.end() + 1);
        if (header != null && header.value().equals("title")) {
            int end = afterNumber(tokens, header.end());
            if (end > header.end() && isColon(tokens, end)) return new FieldLabel("title", end + 1);
        }
        Entry mark = Vocabulary.WORDS.at(Sense.MARK, tokens, from);
        if (mark == null) mark = Vocabulary.WORDS.at(Sense.MAYBE_MARK, tokens, from);
        if (mark == null) mark = Vocabulary.WORDS.at(Sense.LABEL_MARK, tokens, from);
        if (mark != null && isColon(tokens, mark.end())) return new FieldLabel("responsible", mark.end() + 1);
        Entry note = Vocabulary.WORDS.at(Sense.NOTE_LABEL, tokens, from);
        return note != null && isColon(tokens, note.end()) ? new FieldLabel("notes", note.end() + 1) : null;
    }

    /** Where "1", "1.2" or "2.1.3" ends. */
    static int afterNumber(Tokens tokens, int from) {
        int at = from;
        while (tokens.number(at) >= 0 || (at > from && tokens.is(at, ".") && tokens.number(at + 1) >= 0)) at++;
        return at;
    }

    private static boolean isColon(Tokens tokens, int i) {
        return tokens.is(i, ":") || tokens.is(i, "=");
    }

    boolean is(String other) {
        return role.equals(other);
    }
}
