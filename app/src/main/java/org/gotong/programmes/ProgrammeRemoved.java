package org.gotong.programmes;

/** A draft went into the bin with everything in it. Published in the transaction of the change. */
public record ProgrammeRemoved(ProgrammeId programme) {}
