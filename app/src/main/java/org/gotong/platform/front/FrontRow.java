package org.gotong.platform.front;

/**
 * One row under a number.
 *
 * @param pillar code of the pillar whose shape stands before it; empty for none
 */
public record FrontRow(String title, String note, String address, String pillar) {}
