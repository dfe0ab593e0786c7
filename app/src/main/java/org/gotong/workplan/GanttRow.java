package org.gotong.workplan;

import java.time.LocalDate;
import java.util.List;
import org.gotong.reading.Period;

/** One line of the chart: a bar, or points, with all positions computed for the style attribute. */
record GanttRow(PlanRow row, TimeScale scale) {

    /** More diamonds than this would be a bar again. */
    private static final int MOST_POINTS = 40;

    /** Right of this the words stand before the bar, so that they do not leave the chart. */
    private static final double TURN = 0.72;

    private Period period() {
        var period = row.period();
        if (period == null) {
            throw new IllegalStateException("an undated line has no place in the chart: " + row.id());
        }
        return period;
    }

    boolean isContinuous() {
        return period().isContinuous();
    }

    /** A single day, or the days of a recurrence. */
    boolean isPoint() {
        return !isContinuous() && (row.activity().facts().recurrence() != null || period().days() == 1);
    }

    List<Double> points() {
        var recurrence = row.activity().facts().recurrence();
        var first = period().first();
        if (recurrence == null || first == null) {
            return List.of(scale.at(lastOrFirst()));
        }
        var last = period().last() == null ? scale.end().minusDays(1) : period().last();
        return recurrence.occurrences(first, last).stream()
                .limit(MOST_POINTS)
                .map(scale::at)
                .toList();
    }

    private LocalDate lastOrFirst() {
        var day = period().first() == null ? period().last() : period().first();
        return day == null ? scale.first() : day;
    }

    double from() {
        return period().first() == null ? 0 : scale.at(period().first());
    }

    double until() {
        return period().last() == null ? 1 : scale.at(period().last().plusDays(1));
    }

    /** The classes of the bar. */
    String barClass() {
        var name = new StringBuilder("gantt-bar");
        if (isContinuous()) {
            name.append(" continuous");
        } else {
            name.append(period().isOpenStarted() ? " open-start" : "")
                    .append(period().isOpenEnded() ? " open-end" : "");
        }
        return name.append(row.cssClass().isEmpty() && !isContinuous() ? " hollow" : "")
                .toString();
    }

    String barStyle() {
        return "--at:%s;--long:%s;--done:%d%%".formatted(percent(from()), percent(until() - from()), done());
    }

    String pointStyle(double at) {
        return "--at:" + percent(at);
    }

    /** The places of its bar or points for paper, where custom properties mean nothing. */
    List<String> printed() {
        return isPoint()
                ? points().stream()
                        .map(at -> "width:2mm;left:" + percent(at * 0.92))
                        .toList()
                : List.of("left:%s;width:%s".formatted(percent(from()), percent(Math.max(0.03, until() - from()))));
    }

    /** Words after it would leave the chart. */
    boolean isLong() {
        return endsAt() > TURN;
    }

    boolean isDone() {
        return row.activity().isDone();
    }

    private int done() {
        var progress = row.activity().progress();
        return isDone() ? 100 : progress == null ? 0 : progress.percent();
    }

    /** Where the words stand: after the bar, before it, or on it. */
    String wordsClass() {
        var name = "gantt-words" + (row.outlook().sign() == Outlook.Sign.LATE ? " bad" : "");
        if (endsAt() <= TURN) {
            return name;
        }
        return name + (startsAt() > 1 - TURN ? " before" : " inside");
    }

    String wordsStyle() {
        return "--at:%s;--long:%s".formatted(percent(startsAt()), percent(endsAt() - startsAt()));
    }

    private double startsAt() {
        return isPoint() ? points().getFirst() : from();
    }

    private double endsAt() {
        return isPoint() ? points().getLast() : until();
    }

    private static String percent(double share) {
        return Math.round(share * 10_000) / 100.0 + "%";
    }
}
