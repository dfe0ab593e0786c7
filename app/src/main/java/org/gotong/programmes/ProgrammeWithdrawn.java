package org.gotong.programmes;

/** The programme is no longer public; its address stays its own. */
public record ProgrammeWithdrawn(ProgrammeId programme) {}
