package org.gotong.imports;

import java.util.List;

/**
 * A column that a table of some kind may have.
 *
 * @param code the field, as the kind knows it
 * @param key its heading in words
 * @param synonyms further headings that mean the same, in any language
 * @param isNeeded whether a table without it says nothing
 */
public record ImportColumn(String code, String key, List<String> synonyms, boolean isNeeded) {}
