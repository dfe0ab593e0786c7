package org.gotong.documents;

import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Adds a document with its file, and takes one away; both stay in the programme's history. */
@Component
class AddDocument {

    private static final String KIND = "documents.document";

    private final Documents documents;
    private final Uploads uploads;
    private final History history;
    private final Today today;

    AddDocument(Documents documents, Uploads uploads, History history, Today today) {
        this.documents = documents;
        this.uploads = uploads;
        this.history = history;
        this.today = today;
    }

    @Transactional
    void add(Viewer by, ProgrammeSummary programme, DocumentForm form, MultipartFile file) {
        var document = form.document(uploads.store(by, file).id(), today.now());
        documents.add(by, programme, document);
        history.record(by, programme.id().value(), KIND, document.id().value(), null, told(document));
    }

    @Transactional
    void remove(Viewer by, ProgrammeSummary programme, Document document) {
        documents.remove(document.id());
        history.record(by, programme.id().value(), KIND, document.id().value(), told(document), null);
    }

    private static Map<String, String> told(Document document) {
        return Map.of(
                "titleId", document.titleId(),
                "titleEn", document.titleEn(),
                "audience", document.audience().name());
    }
}
