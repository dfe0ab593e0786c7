package org.gotong.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gotong.platform.ids.Code;

/**
 * The code of a place: in Indonesia the Ministry of Home Affairs' with its dots ({@code 17}, {@code 17.71},
 * {@code 17.71.05}, {@code 17.71.05.1004}), elsewhere the country's two letters of ISO 3166-1 ({@code VN}).
 */
public record PlaceCode(@JsonValue String text) implements Code, Comparable<PlaceCode> {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[1-9]\\d(?:\\.\\d\\d(?:\\.\\d\\d(?:\\.\\d{4})?)?)?");

    public static final PlaceCode INDONESIA = new PlaceCode("ID");

    public PlaceCode {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not the code of a place: " + text);
        }
    }

    /** Reads what a person wrote; empty when it cannot be a code. Whether the place exists, the directory knows. */
    public static Optional<PlaceCode> find(String written) {
        var text = written.strip().toUpperCase(Locale.ROOT);
        return isWellFormed(text) ? Optional.of(new PlaceCode(text)) : Optional.empty();
    }

    @JsonCreator
    static PlaceCode of(String text) {
        return new PlaceCode(text);
    }

    public PlaceLevel level() {
        return PlaceLevel.ofCode(text);
    }

    public boolean isCountry() {
        return level() == PlaceLevel.COUNTRY;
    }

    /** The place that this one lies in: of a province Indonesia, of a country nothing. */
    public Optional<PlaceCode> parent() {
        return switch (level()) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(INDONESIA);
            case REGENCY, DISTRICT, VILLAGE -> Optional.of(new PlaceCode(text.substring(0, text.lastIndexOf('.'))));
        };
    }

    /** The province that this place is or lies in; empty for a country. */
    public Optional<PlaceCode> province() {
        return isCountry() ? Optional.empty() : Optional.of(new PlaceCode(text.substring(0, 2)));
    }

    public PlaceCode country() {
        return isCountry() ? this : INDONESIA;
    }

    /** True when this place is that one or a part of it. */
    public boolean isWithin(PlaceCode other) {
        return equals(other)
                || text.startsWith(other.text + ".")
                || other.equals(INDONESIA) && country().equals(INDONESIA);
    }

    @Override
    public int compareTo(PlaceCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isWellFormed(String text) {
        return REGION.matcher(text).matches() || COUNTRY.matcher(text).matches();
    }
}
