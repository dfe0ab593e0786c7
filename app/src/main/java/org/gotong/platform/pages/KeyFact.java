package org.gotong.platform.pages;

import org.jspecify.annotations.Nullable;

/** One figure of a record in a few words: what it counts, how much, and what to know about it. */
public record KeyFact(String label, String value, @Nullable String note) {}
