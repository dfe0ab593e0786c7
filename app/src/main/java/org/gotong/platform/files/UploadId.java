package org.gotong.platform.files;

import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of an uploaded file. */
public record UploadId(UUID value) implements Id {}
