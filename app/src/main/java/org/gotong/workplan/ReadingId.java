package org.gotong.workplan;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of one reading of a plan from text. */
public record ReadingId(UUID value) implements Id {}
