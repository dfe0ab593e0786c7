package org.gotong.platform.pages;

/**
 * One field of a record that two people changed: what this person typed, and what is stored now.
 *
 * @param typed the value as the form sends it
 * @param stored the value as the form would send it
 * @param typedWords the value as people read it
 * @param storedWords the value as people read it
 */
public record FieldVersions(
        String name, String label, String typed, String stored, String typedWords, String storedWords) {

    /** A field whose value is its words. */
    public static FieldVersions of(String name, String label, String typed, String stored) {
        return new FieldVersions(name, label, typed, stored, typed, stored);
    }

    public boolean differs() {
        return !typed.strip().equals(stored.strip());
    }
}
