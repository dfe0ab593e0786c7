package org.gotong.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the headings above an activity say.
 *
 * @param component the nearest heading
 * @param year the year of the nearest heading that names one; 0 when none does
 * @param time a heading that is nothing but a time ("Juni 2018"), or a stage with one: what stands under it without a time happens then
 * @param near the time in the nearest heading, offered when an activity has none
 */
record Section(
        @Nullable String component,
        int year,
        @Nullable Time time,
        @Nullable Time near) {
    static final Section NONE = new Section(null, 0, null, null);

    /** Under the title of the whole plan, which is no component. */
    Section underTitle(int titleYear, @Nullable Time titleTime) {
        return new Section(null, titleYear > 0 ? titleYear : year, null, titleTime);
    }

    Section under(@Nullable String heading, @Nullable Time headingTime) {
        int named = headingTime == null ? 0 : headingTime.year();
        return new Section(heading, named > 0 ? named : year, null, headingTime);
    }

    /** A stage that says when it is: "Tahap 1 (Januari - Maret 2022)". */
    Section asStage() {
        return new Section(component, year, near, near);
    }

    Section during(Time headingTime) {
        return new Section(component, headingTime.year() > 0 ? headingTime.year() : year, headingTime, headingTime);
    }
}
