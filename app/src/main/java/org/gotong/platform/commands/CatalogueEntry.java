package org.gotong.platform.commands;

/** One command of the catalogue. */
record CatalogueEntry(String name, String summary, String help) {}
