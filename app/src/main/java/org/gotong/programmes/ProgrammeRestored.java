package org.gotong.programmes;

/** A draft came back from the bin. Published in the transaction of the change. */
public record ProgrammeRestored(ProgrammeId programme) {}
