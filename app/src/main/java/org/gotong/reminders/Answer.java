package org.gotong.reminders;

import java.util.Map;

/**
 * One answer that a tap gives: a form with one button.
 *
 * @param label the button's words
 * @param icon the name of an icon of the sprite
 * @param address where it is posted; it redirects to {@code /my-work}
 * @param fields what is posted besides
 * @param weight how much it stands out among the others
 */
public record Answer(String label, String icon, String address, Map<String, String> fields, Weight weight) {

    /** An answer that is expected stands out; one that few give stands apart. */
    public enum Weight {
        LEADING,
        PLAIN,
        APART
    }

    public Answer {
        fields = Map.copyOf(fields);
    }

    String buttonClass() {
        return switch (weight) {
            case LEADING -> "button";
            case PLAIN -> "button quiet";
            case APART -> "link";
        };
    }
}
