package org.gotong.imports;

/**
 * What the rows of an import go into.
 *
 * @param nameId its name, such as a programme's title; empty where the kind says it all
 * @param nameEn empty where there is none
 * @param address the page to go back to
 */
public record ImportTarget(String nameId, String nameEn, String address) {}
