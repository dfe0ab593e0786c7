package org.gotong.platform.pages;

import org.gotong.platform.web.Visitor;

/** Slot: how many things wait for a person's answer, for the menu that every page has. */
public interface WaitingCount {

    long waitingFor(Visitor visitor);
}
