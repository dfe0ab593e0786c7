package org.gotong.documents;

import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.Panel;
import org.gotong.programmes.PrintedChapter;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** The list of documents in a programme's PDF, as far as the viewer may have them. */
@Component
class DocumentsChapter implements PrintedChapter {

    private final Documents documents;
    private final Fragments fragments;

    DocumentsChapter(Documents documents, Fragments fragments) {
        this.documents = documents;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Panel> chapter(Viewer viewer, ProgrammeSummary programme, Page page) {
        var shown = documents.of(viewer, programme);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var parameters = Map.<String, Object>of("page", page, "documents", shown);
        return Optional.of(new Panel("documents", "documents.title", fragments.of("documents/_printed", parameters)));
    }
}
