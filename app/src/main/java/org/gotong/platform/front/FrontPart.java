package org.gotong.platform.front;

import org.gotong.platform.pages.Page;

/** Slot: what a module brings to the front page. Everything in it is open to everybody, whoever looks. */
public interface FrontPart {

    /** Parts stand in rising order: organisations 100, programmes 200, work plans 300. */
    int order();

    /** Asked for once a request. */
    FrontShare share(Page page);
}
