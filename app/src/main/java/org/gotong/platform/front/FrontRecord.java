package org.gotong.platform.front;

import gg.jte.Content;

/**
 * A card for one record, with a figure drawn from its own data: no stock picture, no icon in place of data.
 *
 * @param kind what it is, in the page's language, with its icon
 * @param wide takes the room of two
 * @param foot one line of facts and states
 */
public record FrontRecord(
        String icon,
        String kind,
        String title,
        String words,
        String address,
        boolean wide,
        Content figure,
        Content foot) {}
