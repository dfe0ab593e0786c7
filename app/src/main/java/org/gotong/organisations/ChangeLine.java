package org.gotong.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gotong.platform.history.Change;
import org.gotong.platform.pages.Words;
import org.jspecify.annotations.Nullable;

/** One change in words: what happened, by whom, and every field before and after. */
record ChangeLine(Instant at, String by, String titleKey, List<Field> fields) {

    record Field(String labelKey, String before, String after) {}

    /** Changes of other modules, such as invitations, are told by their kind only. */
    static ChangeLine of(Change change, Words words, BiFunction<String, String, String> shown) {
        var event = change.after() != null && change.after().containsKey("restored")
                ? "restored"
                : change.before() == null ? "begun" : change.after() == null ? "ended" : "changed";
        var key = "organisations.history." + change.kind() + "." + event;
        var known = words.has(key);
        var fields = known ? fields(change, words, shown) : List.<Field>of();
        return new ChangeLine(change.at(), change.personName(), known ? key : "organisations.history.other", fields);
    }

    private static List<Field> fields(Change change, Words words, BiFunction<String, String, String> shown) {
        var prefix = change.kind().equals(GiveMandate.KIND) ? "organisations.mandate.field." : "organisations.field.";
        var names = new TreeSet<String>();
        Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .forEach(values -> names.addAll(values.keySet()));
        return names.stream()
                .filter(name -> words.has(prefix + name))
                .map(name -> new Field(
                        prefix + name,
                        shown.apply(name, value(change.before(), name)),
                        shown.apply(name, value(change.after(), name))))
                .toList();
    }

    /** Codes of kinds and pillars as words; everything else as it was kept. */
    static String inWords(Words words, Locale language, String field, String value) {
        var prefix = switch (field) {
            case "pillar" -> "pillar.";
            case "kind" -> "organisation-kind.";
            default -> "";
        };
        return !prefix.isEmpty() && words.has(prefix + value) ? words.get(language, prefix + value) : value;
    }

    private static String value(@Nullable Map<String, Object> values, String name) {
        return values == null ? "" : Objects.toString(values.get(name), "");
    }
}
