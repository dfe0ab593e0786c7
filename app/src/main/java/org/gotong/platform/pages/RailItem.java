package org.gotong.platform.pages;

/**
 * One place in the rail of a workspace.
 *
 * @param waiting how many things there wait for this person; zero shows nothing
 */
public record RailItem(String address, String icon, String label, long waiting, boolean isCurrent) {

    /** A place that is also current on the pages below it. */
    public static RailItem of(Page page, String address, String icon, String key) {
        var current = page.path().equals(address) || page.path().startsWith(address + "/");
        return new RailItem(address, icon, page.t(key), 0, current);
    }

    /** A place that other places stand below: current on its own page only. */
    public static RailItem exactly(Page page, String address, String icon, String key) {
        return new RailItem(address, icon, page.t(key), 0, page.path().equals(address));
    }

    public RailItem waiting(long count) {
        return new RailItem(address, icon, label, count, isCurrent);
    }
}
