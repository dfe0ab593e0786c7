package org.gotong.workplan;

import java.time.Instant;
import java.time.LocalDate;
import org.gotong.programmes.ProgrammeId;

/** An activity that left the plan a short while ago, as far as calendars need to know it. */
record GoneActivity(
        ActivityId id,
        ProgrammeId programme,
        String title,
        LocalDate first,
        LocalDate last,
        int sequence,
        Instant goneAt) {}
