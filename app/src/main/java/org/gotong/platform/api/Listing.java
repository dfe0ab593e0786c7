package org.gotong.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many there are under the same filters
 * @param next the address of the following page, or null on the last one
 */
public record Listing<T>(
        List<T> items, long total, @Nullable String next) {}
