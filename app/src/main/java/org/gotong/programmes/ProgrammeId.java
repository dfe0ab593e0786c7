package org.gotong.programmes;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a programme. */
public record ProgrammeId(UUID value) implements Id {}
