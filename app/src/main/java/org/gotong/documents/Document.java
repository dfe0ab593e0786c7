package org.gotong.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.gotong.platform.files.UploadId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a programme, with its file.
 *
 * @param signedOn the day it bears, null where it bears none
 */
record Document(
        DocumentId id,
        UploadId upload,
        String titleId,
        String titleEn,
        Kind kind,
        Audience audience,
        @Nullable LocalDate signedOn,
        Instant addedAt) {

    enum Kind {
        MEMORANDUM,
        LETTER,
        MINUTES,
        REPORT,
        OTHER;

        String key() {
            return "documents.kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Who may have it, once they see the programme at all. */
    enum Audience {
        EVERYBODY,
        PARTNERS;

        String key() {
            return "documents.audience." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
