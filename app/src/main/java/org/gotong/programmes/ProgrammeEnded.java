package org.gotong.programmes;

import java.time.LocalDate;

/** The programme was declared ended. */
public record ProgrammeEnded(ProgrammeId programme, LocalDate on) {}
