package org.gotong.programmes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gotong.platform.pages.Page;
import org.gotong.reading.Period;

/** Where a programme stands today, in words: a programme whose time is over is over, however long ago, and never late. */
record Outlook(ProgrammeSummary programme, LocalDate today) {

    ProgrammeState state() {
        return ProgrammeState.of(programme, today);
    }

    String words(Page page) {
        return switch (state()) {
            case DRAFT -> page.t("programmes.outlook.draft");
            case UPCOMING -> page.t("programmes.outlook.upcoming", end(page, 0));
            case RUNNING -> running(page);
            case OVER ->
                programme.endedOn() == null
                        ? page.t("programmes.outlook.over", end(page, 1))
                        : page.t("programmes.outlook.ended", page.date(programme.endedOn()));
        };
    }

    /** The tone of its chip. */
    String tone() {
        return switch (state()) {
            case DRAFT -> "warn";
            case UPCOMING -> "info";
            case RUNNING -> "ok";
            case OVER -> "";
        };
    }

    boolean isOver() {
        return state() == ProgrammeState.OVER;
    }

    private String running(Page page) {
        var start = programme.startsOn();
        return start == null
                ? page.t("programmes.outlook.running")
                : page.t("programmes.outlook.year", ChronoUnit.YEARS.between(start, today) + 1);
    }

    // One end of the period, as precisely as it was written: "September 2021".
    private String end(Page page, int at) {
        var period = programme.period() == null ? "" : programme.period();
        var ends = period.split("/");
        return Period.parse(ends[Math.min(at, ends.length - 1)]).describe(page.locale());
    }
}
