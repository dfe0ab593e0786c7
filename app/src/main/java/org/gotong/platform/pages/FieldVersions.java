package org.gotong.platform.pages;

/**
 * One field of a record that two people changed: what this person typed, and what is stored now.
 *
 * @param typed the value as the form sends it
 * @param stored the value as the form would send it
 * @param typedWords the value as people read it
 * @param storedWords the value as people read it
 * @param taken whose value stands without a question, because the other person left the field as it was
 */
public record FieldVersions(
        String name, String label, String typed, String stored, String typedWords, String storedWords, Taken taken) {

    /** Whose value stands. */
    public enum Taken {
        /** Both changed it: the person decides. */
        ASKED,
        TYPED,
        STORED
    }

    public FieldVersions(
            String name, String label, String typed, String stored, String typedWords, String storedWords) {
        this(name, label, typed, stored, typedWords, storedWords, Taken.ASKED);
    }

    /** A field whose value is its words. */
    public static FieldVersions of(String name, String label, String typed, String stored) {
        return new FieldVersions(name, label, typed, stored, typed, stored);
    }

    public boolean differs() {
        return !same(typed, stored);
    }

    /** Does the person have to choose? */
    public boolean isAsked() {
        return differs() && taken == Taken.ASKED;
    }

    /** The value that stands where nobody has to choose. */
    public String settled() {
        return taken == Taken.STORED ? stored : typed;
    }

    /** The same, knowing what the field said when the form was opened. */
    FieldVersions since(String base) {
        if (!differs() || !same(typed, base) && !same(stored, base)) {
            return this;
        }
        var whose = same(typed, base) ? Taken.STORED : Taken.TYPED;
        return new FieldVersions(name, label, typed, stored, typedWords, storedWords, whose);
    }

    // Browsers end lines in their own way.
    private static boolean same(String one, String other) {
        return one.strip().replace("\r\n", "\n").equals(other.strip().replace("\r\n", "\n"));
    }
}
