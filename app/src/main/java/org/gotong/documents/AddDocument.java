package org.gotong.documents;

import java.util.Map;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeId;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Adds a document with its file, and takes one away; both stay in the programme's history. */
@Component
class AddDocument {

    static final String KIND = "documents.document";

    private final Documents documents;
    private final Uploads uploads;
    private final History history;
    private final Undo undo;
    private final Today today;

    AddDocument(Documents documents, Uploads uploads, History history, Undo undo, Today today) {
        this.documents = documents;
        this.uploads = uploads;
        this.history = history;
        this.undo = undo;
        this.today = today;
    }

    @Transactional
    void add(Viewer by, ProgrammeSummary programme, DocumentForm form, MultipartFile file) {
        var document = form.document(uploads.store(by, file).id(), today.now());
        documents.add(by.id(), programme.id(), document);
        history.record(by, programme.id().value(), KIND, document.id().value(), null, told(document));
    }

    /** A document that was taken away, with who had added it; its file stays stored. */
    record Removed(Document document, @Nullable UUID addedBy) {}

    @Transactional
    UndoId remove(Viewer by, ProgrammeSummary programme, Document document) {
        var kept = new Removed(document, documents.addedBy(document.id()).orElse(null));
        documents.remove(document.id());
        history.record(by, programme.id().value(), KIND, document.id().value(), told(document), null);
        return undo.remember(by, Step.removal(KIND, programme.id(), document.id(), document.titleId(), kept));
    }

    @Transactional
    void restore(Viewer by, Removed removed, Remembered remembered) {
        var document = removed.document();
        documents.add(removed.addedBy(), new ProgrammeId(remembered.scope()), document);
        history.record(by, remembered.scope(), KIND, document.id().value(), null, remembered.restored(told(document)));
    }

    private static Map<String, String> told(Document document) {
        return Map.of(
                "titleId", document.titleId(),
                "titleEn", document.titleEn(),
                "audience", document.audience().name());
    }
}
