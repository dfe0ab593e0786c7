package org.gotong.workplan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gotong.identity.PersonId;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.FieldVersions;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of an activity; an empty field takes the record back.
 *
 * @param on since when, or on which day it was so; today where it is empty
 */
record ReportForm(String state, String percent, String on, String version) {

    ReportForm(@Nullable String state, @Nullable String percent, @Nullable String on, @Nullable String version) {
        this.state = tidy(state);
        this.percent = tidy(percent);
        this.on = tidy(on);
        this.version = tidy(version);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static ReportForm of(Activity activity, LocalDate today) {
        var status = activity.status();
        var progress = activity.progress();
        return new ReportForm(
                status == null ? "" : status.state().code(),
                progress == null ? "" : String.valueOf(progress.percent()),
                today.toString(),
                String.valueOf(activity.version()));
    }

    Faults check(LocalDate today) {
        var faults = Faults.none();
        if (!state.isEmpty() && State.find(state).isEmpty()) {
            faults.add("state", "choice.unknown");
        }
        if (!percent.isEmpty() && !isPercent()) {
            faults.add("percent", "number.range", 0, 100);
        }
        var day = day(today);
        if (day == null) {
            faults.add("on", "date.unreadable");
        } else if (day.isAfter(today)) {
            faults.add("on", "report.future");
        }
        return faults;
    }

    private boolean isPercent() {
        return percent.matches("\\d{1,3}") && Integer.parseInt(percent) <= 100;
    }

    private @Nullable LocalDate day(LocalDate today) {
        try {
            return on.isEmpty() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** What is said again with the same word keeps its first date. */
    @Nullable
    Status status(@Nullable Status before, LocalDate today, @Nullable PersonId by) {
        var day = day(today);
        if (state.isEmpty() || day == null) {
            return null;
        }
        var now = State.find(state).orElseThrow();
        return before != null && before.state() == now ? before : new Status(now, day, by);
    }

    @Nullable
    Progress progress(@Nullable Progress before, LocalDate today, @Nullable PersonId by) {
        var day = day(today);
        if (percent.isEmpty() || day == null) {
            return null;
        }
        var now = Integer.parseInt(percent);
        return before != null && before.percent() == now ? before : new Progress(now, day, by);
    }

    /** This report beside another one, field by field. */
    List<FieldVersions> versions(ReportForm stored, UnaryOperator<String> words) {
        UnaryOperator<String> named = code -> State.find(code).isEmpty() ? code : words.apply("workplan.state." + code);
        return List.of(
                new FieldVersions(
                        "state",
                        words.apply("workplan.head.state"),
                        state,
                        stored.state,
                        named.apply(state),
                        named.apply(stored.state)),
                FieldVersions.of("percent", words.apply("workplan.head.percent"), percent, stored.percent));
    }

    /** What the form says as it is opened, see {@link Base}. */
    String base() {
        return Base.of(versions(this, UnaryOperator.identity())).text();
    }

    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
