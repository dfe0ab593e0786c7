package org.gotong.imports;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an import. */
public record ImportId(UUID value) implements Id {}
