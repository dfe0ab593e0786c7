package org.gotong.imports;

import java.util.Locale;
import java.util.Set;
import org.gotong.identity.Viewer;

/**
 * What is asked of a kind in one run.
 *
 * @param by in whose name it is done
 * @param subject the programme's address, or empty
 * @param language in which the file is written: the one of its headings
 * @param columns the fields for which the file has a column
 */
public record ImportOrder(Viewer by, String subject, String fileName, Locale language, Set<String> columns) {}
