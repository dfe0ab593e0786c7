package org.gotong.workplan;

/**
 * A number of days as people say it: 12 days, 6 weeks, 5 months, 3 years.
 *
 * @param unit day, week, month or year, as the words are keyed
 */
record Span(String unit, long count) {

    private static final int WEEKS_FROM = 14;
    private static final int MONTHS_FROM = 84;
    private static final int YEARS_FROM = 730;
    private static final double MONTH = 30.44;
    private static final double YEAR = 365.25;

    static Span of(long days) {
        if (days < WEEKS_FROM) {
            return new Span("day", days);
        }
        if (days < MONTHS_FROM) {
            return new Span("week", days / 7);
        }
        return days < YEARS_FROM ? new Span("month", (long) (days / MONTH)) : new Span("year", (long) (days / YEAR));
    }
}
