package org.gotong.workplan;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an activity, or of a component that gathers activities. */
public record ActivityId(UUID value) implements Id {}
