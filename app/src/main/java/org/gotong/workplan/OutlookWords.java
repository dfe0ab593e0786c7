package org.gotong.workplan;

import org.gotong.platform.pages.Page;

/** Says an {@link Outlook} in words: "Terlambat 6 minggu", "Tidak ada laporan sejak 30 Sep 2021". */
final class OutlookWords {

    private OutlookWords() {}

    static String of(Outlook outlook, Page page) {
        var key = "workplan.outlook." + outlook.sign().code();
        return switch (outlook.sign()) {
            case LATE -> page.t(key, span(outlook.days(), page));
            case DUE, SOON -> outlook.days() == 0 ? page.t(key + ".today") : page.t(key, span(outlook.days(), page));
            case DONE, RUNNING, POSTPONED, CANCELLED, UNREPORTED ->
                outlook.since() == null ? page.t(key + ".ever") : page.t(key, page.date(outlook.since()));
            case EXPECTED, PLANNED, CONTINUOUS, UNDATED -> page.t(key);
        };
    }

    static String span(long days, Page page) {
        var span = Span.of(days);
        return page.t("workplan.span." + span.unit(), span.count());
    }
}
