package org.gotong.reference;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends from {@code reference/_placeField.jte}: the words in the field, and the code picked from the choices
 * when those words fitted several places. A form has it as a component of its own record.
 */
public record PlaceEntry(String text, String choice) {

    public static final PlaceEntry EMPTY = new PlaceEntry("", "");

    public PlaceEntry(@Nullable String text, @Nullable String choice) {
        this.text = Objects.requireNonNullElse(text, "").strip();
        this.choice = Objects.requireNonNullElse(choice, "").strip();
    }

    /** The field as it stands for a place that was chosen before. */
    public static PlaceEntry of(Place place, Locale locale) {
        return new PlaceEntry(place.title(locale), "");
    }

    public boolean isEmpty() {
        return text.isEmpty() && choice.isEmpty();
    }

    /** What was picked, or else what was typed; {@link PlaceDirectory#resolve(String)} reads it. */
    public String written() {
        return choice.isEmpty() ? text : choice;
    }
}
