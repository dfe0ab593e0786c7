package org.gotong.programmes;

import gg.jte.Content;

/**
 * One section of a programme's public page; its tab is made from it.
 *
 * @param anchor the section's id, an English noun: {@code workplan}
 * @param titleKey the words of its heading and tab
 * @param content everything below the heading
 */
public record Panel(String anchor, String titleKey, Content content) {}
