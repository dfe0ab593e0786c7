package org.gotong.reading;

import java.util.List;

/** The fields of an activity as the example files write them. */
final class Fields {

    private Fields() {}

    static List<String> of(ReadActivity activity, int count) {
        var period = activity.period();
        var recurrence = activity.recurrence();
        var notes = activity.notes();
        return List.of(
                        activity.title(),
                        period == null ? "-" : period.text(),
                        recurrence == null ? "-" : recurrence.rule(),
                        activity.responsible().isEmpty() ? "-" : String.join("; ", activity.responsible()),
                        notes == null ? "-" : notes)
                .subList(0, count);
    }
}
