package org.gotong.identity;

/**
 * An invitation that nobody took yet, as the list shows it.
 *
 * @param offer what is offered, in words
 * @param isOpen whether its link still works
 */
record WaitingInvitation(Invitation invitation, String offer, boolean isOpen) {}
