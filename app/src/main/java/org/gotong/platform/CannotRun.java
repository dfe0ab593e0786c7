package org.gotong.platform;

/** A command cannot go on; the message tells the person at the terminal what to do about it. */
public class CannotRun extends RuntimeException {

    public CannotRun(String message) {
        super(message);
    }

    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
