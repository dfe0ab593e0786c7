package org.gotong.platform.web;

/** The viewer may see it but not do this: 403. */
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String what) {
        super(what, null, false, false);
    }
}
