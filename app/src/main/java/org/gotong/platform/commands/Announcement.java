package org.gotong.platform.commands;

import java.util.List;
import java.util.Locale;

/**
 * Slot: lines that a module prints at the terminal once pages are served, such as the link that makes the first
 * administrator or the accounts of the demonstration.
 */
public interface Announcement {

    /** The address is the one to put before a path: GOTONG_BASE_URL, or this machine and port. */
    List<String> lines(String address, Locale language);
}
