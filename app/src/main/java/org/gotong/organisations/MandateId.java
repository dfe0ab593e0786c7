package org.gotong.organisations;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of one mandate. */
public record MandateId(UUID value) implements Id {}
