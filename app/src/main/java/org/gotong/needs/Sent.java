package org.gotong.needs;

import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.programmes.ProgrammeSummary;

/**
 * A form that somebody sent.
 *
 * @param base what it said when it was opened, see {@link org.gotong.platform.pages.Base}
 */
record Sent(Viewer viewer, ProgrammeSummary programme, String base, Locale language) {}
