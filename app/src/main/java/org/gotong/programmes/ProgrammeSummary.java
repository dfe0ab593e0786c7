package org.gotong.programmes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every page that speaks of a programme needs to know of it.
 *
 * @param titleEn empty where there is none
 * @param period in EDTF, null when not dated
 * @param startsOn the first day of the period, null when open or not dated
 * @param endsOn the last day of the period, null when open or not dated
 * @param publishedAt since when everybody sees it; null for a draft and for one that was withdrawn
 * @param endedOn the day on which it was declared ended, whatever its period said
 */
public record ProgrammeSummary(
        ProgrammeId id,
        String slug,
        String titleId,
        String titleEn,
        @Nullable String period,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant publishedAt,
        @Nullable LocalDate endedOn) {

    /** The address of its public page; everything about it stands below. */
    public String address() {
        return "/programmes/" + slug;
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    /** Declared ended, or its period is over: what is open then was not reported, it is not late. */
    public boolean isOver(LocalDate today) {
        return endedOn != null && !endedOn.isAfter(today) || endsOn != null && endsOn.isBefore(today);
    }
}
