package org.gotong.platform.search;

/** One record found, in the language asked for. */
record Found(String kind, String address, String title, String summary) {}
