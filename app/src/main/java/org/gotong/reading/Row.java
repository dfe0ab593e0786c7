package org.gotong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was found, with where it stands, while the years are still being completed.
 *
 * @param cells the words that stand beside the draft without meaning of their own: bullets, numbers, the component of a table row
 */
record Row(List<SourceLine> lines, Draft draft, Section section, List<Token> cells) {

    Row(List<SourceLine> lines, Draft draft, Section section) {
        this(lines, draft, section, List.of());
    }

    int firstLine() {
        return lines.getFirst().number();
    }

    String text() {
        return String.join("\n", lines.stream().map(line -> line.text().strip()).toList());
    }

    @Nullable
    Time time() {
        return draft.time;
    }
}
