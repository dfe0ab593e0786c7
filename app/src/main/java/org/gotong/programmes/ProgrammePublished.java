package org.gotong.programmes;

/** Everybody may now see the programme. */
public record ProgrammePublished(ProgrammeId programme) {}
