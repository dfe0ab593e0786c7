package org.gotong.documents;

import org.gotong.programmes.ProgrammeRailItem;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** The line of the rail that leads to the documents. */
@Component
class DocumentsRailItem implements ProgrammeRailItem {

    @Override
    public int order() {
        return 700;
    }

    @Override
    public String titleKey() {
        return "documents.title";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public String address(ProgrammeSummary programme) {
        return programme.address() + "/documents";
    }
}
