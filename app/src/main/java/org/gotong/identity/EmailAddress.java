package org.gotong.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it, without the blanks around it. */
public record EmailAddress(String text) {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]+");
    private static final int LONGEST = 254;

    public EmailAddress {
        text = text.strip();
    }

    /** Looks like an address; whether letters arrive there only a letter can tell. */
    public boolean isWellFormed() {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** By this an address is found again, however it was typed. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
