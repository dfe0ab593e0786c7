package org.gotong.workplan;

import org.gotong.platform.pages.Tongue;

/** Says an {@link Outlook} in words: "Terlambat 6 minggu", "Tidak ada laporan sejak 30 Sep 2021". */
final class OutlookWords {

    private OutlookWords() {}

    static String of(Outlook outlook, Tongue tongue) {
        var key = "workplan.outlook." + outlook.sign().code();
        return switch (outlook.sign()) {
            case LATE -> tongue.t(key, span(outlook.days(), tongue));
            case DUE, SOON ->
                outlook.days() == 0 ? tongue.t(key + ".today") : tongue.t(key, span(outlook.days(), tongue));
            case DONE, RUNNING, POSTPONED, CANCELLED, UNREPORTED ->
                outlook.since() == null ? tongue.t(key + ".ever") : tongue.t(key, tongue.date(outlook.since()));
            case EXPECTED, PLANNED, CONTINUOUS, UNDATED -> tongue.t(key);
        };
    }

    static String span(long days, Tongue tongue) {
        var span = Span.of(days);
        return tongue.t("workplan.span." + span.unit(), span.count());
    }
}
