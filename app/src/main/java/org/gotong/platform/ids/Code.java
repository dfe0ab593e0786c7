package org.gotong.platform.ids;

/**
 * The identity that the world gave to a kind of thing: a place, an SDG target. Every kind has its own record of one text,
 * which refuses what cannot be such a code; tables, forms and addresses hold the text.
 */
public interface Code {

    String text();
}
