package org.gotong.platform.front;

import gg.jte.Content;

/** A part of the front page below the records, with a heading in the page's language. */
public record FrontSection(String anchor, String title, String words, Content content) {}
