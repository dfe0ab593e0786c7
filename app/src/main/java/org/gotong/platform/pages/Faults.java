package org.gotong.platform.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a form, in the order of its fields; empty when it can be saved. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    public static Faults none() {
        return new Faults();
    }

    public Faults add(String field, String code, Object... arguments) {
        faults.add(new Fault(field, code, List.of(arguments)));
        return this;
    }

    /** The field must hold some text, of at most that many characters. */
    public Faults text(String field, String value, int longest) {
        return value.isBlank() ? add(field, "missing") : optionalText(field, value, longest);
    }

    /** The field may be empty, and holds at most that many characters, all of them whole. */
    public Faults optionalText(String field, String value, int longest) {
        if (value.length() > longest) {
            return add(field, "too.long", longest, value.length());
        }
        return isReadable(value) ? this : add(field, "unreadable");
    }

    // Half of a character, or the sign that ends strings elsewhere: no person types it, and no database keeps it.
    private static boolean isReadable(String value) {
        return value.codePoints()
                .noneMatch(sign -> sign == 0 || Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE);
    }

    /** The field must hold a day that has been. */
    public Faults pastDay(String field, String value, LocalDate today) {
        if (value.isBlank()) {
            return add(field, "missing");
        }
        try {
            var day = LocalDate.parse(value);
            return day.isAfter(today) || day.getYear() < 1900 ? add(field, "date.future", value) : this;
        } catch (DateTimeParseException unreadable) {
            return add(field, "date.unreadable", value);
        }
    }

    public Faults addAll(Faults others) {
        faults.addAll(others.faults);
        return this;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public Optional<Fault> of(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }

    public List<Fault> all() {
        return List.copyOf(faults);
    }
}
