package org.gotong.programmes;

import java.time.LocalDate;
import java.util.Optional;

/** Slot: tells when somebody last reported how a programme goes. A text that was corrected is no report. */
public interface ProgrammeReports {

    Optional<LocalDate> lastReport(ProgrammeId programme);
}
