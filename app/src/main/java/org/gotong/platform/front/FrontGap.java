package org.gotong.platform.front;

/** Something that is not there yet, derived from the data; its address leads to where it can be filled. */
public record FrontGap(String icon, String title, String words, String address) {}
