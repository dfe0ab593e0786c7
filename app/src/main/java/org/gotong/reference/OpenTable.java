package org.gotong.reference;

/** A reference table as the open-data page offers it. */
record OpenTable(String name, long rows, Source source, String licence) {}
