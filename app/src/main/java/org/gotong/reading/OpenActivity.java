package org.gotong.reading;

import java.util.ArrayList;
import java.util.List;

/** An activity whose lines are still being gathered. */
final class OpenActivity {
    private final PassageReader reader;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Draft> labelled = new ArrayList<>();
    private Tokens words;
    private Draft draft;

    OpenActivity(PassageReader reader, SourceLine line, Draft draft) {
        this.reader = reader;
        this.words = draft.tokens;
        this.draft = draft;
        lines.add(line);
    }

    /** More words of the same sentence. */
    void grow(SourceLine line) {
        lines.add(line);
        words = words.plus(line.body());
        draft = reader.read(words);
    }

    /** A line with a label of its own ("Waktu: …"). */
    void add(SourceLine line, Draft field) {
        lines.add(line);
        labelled.add(field);
    }

    Draft draft() {
        return draft;
    }

    SourceLine firstLine() {
        return lines.getFirst();
    }

    SourceLine lastLine() {
        return lines.getLast();
    }

    int lineCount() {
        return lines.size();
    }

    boolean hasOpenBracket() {
        int depth = 0;
        for (Token token : words.all()) {
            if (token.key().equals("(")) depth++;
            if (token.key().equals(")") && depth > 0) depth--;
        }
        return depth > 0;
    }

    /** Ends like a sentence, or with a fact in brackets. */
    boolean isFinished() {
        String last = lastLine().lastKey();
        return last.equals(")")
                || last.equals(".")
                || last.equals(";")
                || (draft.time != null && !draft.names.isEmpty());
    }

    Row row(Section section) {
        if (labelled.isEmpty()) return new Row(lines, draft, section);
        var parts = new ArrayList<Draft>();
        parts.add(draft);
        parts.addAll(labelled);
        return new Row(lines, Draft.joined(parts), section);
    }
}
