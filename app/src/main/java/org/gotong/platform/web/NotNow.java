package org.gotong.platform.web;

/** The record's state does not allow it, such as ending a programme twice: 409, with the words of {@code fault.} and the code. */
public final class NotNow extends RuntimeException {

    private final String code;

    public NotNow(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
