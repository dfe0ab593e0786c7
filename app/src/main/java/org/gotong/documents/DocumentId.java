package org.gotong.documents;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a document of a programme. */
public record DocumentId(UUID value) implements Id {}
