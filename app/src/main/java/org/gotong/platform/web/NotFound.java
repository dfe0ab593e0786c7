package org.gotong.platform.web;

/** There is no such thing, or none that the viewer may see: both answer 404 in the same words. */
public final class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
