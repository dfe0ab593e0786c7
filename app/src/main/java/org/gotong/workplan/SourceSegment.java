package org.gotong.workplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gotong.reading.Mark;

/**
 * Some letters of a source line.
 *
 * @param kind the class under which they are marked: time, responsible, recurrence, notes; empty for all else
 */
record SourceSegment(String text, String kind) {

    static List<SourceSegment> of(int number, String line, List<Mark> marks) {
        var segments = new ArrayList<SourceSegment>();
        var at = 0;
        var own = marks.stream()
                .filter(mark -> mark.line() == number && !kind(mark).isEmpty())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        for (var mark : own) {
            var end = Math.min(mark.end(), line.length());
            if (mark.start() >= at && end > mark.start()) {
                add(segments, line.substring(at, mark.start()), "");
                add(segments, line.substring(mark.start(), end), kind(mark));
                at = end;
            }
        }
        add(segments, line.substring(at), "");
        return joined(segments);
    }

    private static void add(List<SourceSegment> segments, String text, String kind) {
        if (!text.isEmpty()) {
            segments.add(new SourceSegment(text, kind));
        }
    }

    /** Two marks of one kind with only a blank between them are one: "4 Juni 2018", not three words underlined apart. */
    private static List<SourceSegment> joined(List<SourceSegment> segments) {
        var joined = new ArrayList<SourceSegment>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var before = joined.isEmpty() ? null : joined.getLast();
            var isBridge = before != null
                    && !before.kind.isEmpty()
                    && segment.text.isBlank()
                    && i + 1 < segments.size()
                    && segments.get(i + 1).kind.equals(before.kind);
            if (before != null && (isBridge || before.kind.equals(segment.kind))) {
                joined.set(joined.size() - 1, new SourceSegment(before.text + segment.text, before.kind));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static String kind(Mark mark) {
        return switch (mark.kind()) {
            case TIME -> "time";
            case RECURRENCE -> "recurrence";
            case RESPONSIBLE -> "responsible";
            case NOTES -> "notes";
            case TITLE, SIGN -> "";
        };
    }
}
