package org.gotong.organisations;

import gg.jte.Content;
import java.util.Optional;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Page;

/** Slot: a section of an organisation's page, such as the programmes in which it takes part. */
public interface OrganisationPanel {

    /** Sections stand from the lowest to the highest. */
    int order();

    /** The section, or empty when there is nothing that this viewer may see. */
    Optional<Section> section(Viewer viewer, OrganisationSummary organisation, Page page);

    /** A heading in the page's language and what stands under it. */
    record Section(String anchor, String titleKey, Content content) {}
}
