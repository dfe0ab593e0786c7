package org.gotong.documents;

import java.util.Map;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Fragments;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.Panel;
import org.gotong.programmes.ProgrammePanel;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** Shows the documents on a programme's page, as far as the viewer may have them. */
@Component
class DocumentsPanel implements ProgrammePanel {

    private final Documents documents;
    private final Fragments fragments;

    DocumentsPanel(Documents documents, Fragments fragments) {
        this.documents = documents;
        this.fragments = fragments;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Panel> panel(Viewer viewer, ProgrammeSummary programme, Page page) {
        var shown = documents.of(viewer, programme);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var parameters = Map.<String, Object>of("page", page, "documents", shown, "address", programme.address());
        return Optional.of(new Panel("documents", "documents.title", fragments.of("documents/_list", parameters)));
    }
}
