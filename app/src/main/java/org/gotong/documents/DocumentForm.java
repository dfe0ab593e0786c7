package org.gotong.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.gotong.platform.files.UploadId;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** What is said of a document when it is added; its file comes beside. */
record DocumentForm(String titleId, String titleEn, String kind, String audience, String signedOn) {

    static final DocumentForm EMPTY = new DocumentForm("", "", "MEMORANDUM", "PARTNERS", "");

    DocumentForm {
        titleId = typed(titleId);
        titleEn = typed(titleEn);
        kind = typed(kind);
        audience = typed(audience);
        signedOn = typed(signedOn);
    }

    Faults check() {
        var faults = Faults.none().text("titleId", titleId, 200).optionalText("titleEn", titleEn, 200);
        if (Arrays.stream(Document.Kind.values())
                .noneMatch(known -> known.name().equals(kind))) {
            faults.add("kind", "missing");
        }
        if (Arrays.stream(Document.Audience.values())
                .noneMatch(known -> known.name().equals(audience))) {
            faults.add("audience", "missing");
        }
        signedOn(faults);
        return faults;
    }

    Document document(UploadId upload, Instant now) {
        return new Document(
                new DocumentId(NewId.next()),
                upload,
                titleId,
                titleEn,
                Document.Kind.valueOf(kind),
                Document.Audience.valueOf(audience),
                signedOn(Faults.none()),
                now);
    }

    private @Nullable LocalDate signedOn(Faults faults) {
        try {
            return signedOn.isEmpty() ? null : LocalDate.parse(signedOn);
        } catch (DateTimeParseException unreadable) {
            faults.add("signedOn", "date.unreadable", signedOn);
            return null;
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
