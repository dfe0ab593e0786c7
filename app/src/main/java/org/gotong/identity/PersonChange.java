package org.gotong.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.gotong.platform.history.Change;
import org.gotong.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/** A line of a person's history, as a sentence. */
record PersonChange(Instant at, String by, String key, String before, String after) {

    static PersonChange of(Change change) {
        var step = change.before() == null ? "came" : change.after() == null ? "went" : "changed";
        return new PersonChange(
                change.at(),
                change.personName(),
                "history." + change.kind() + "." + step,
                name(change.before()),
                name(change.after()));
    }

    String words(Page page) {
        return page.t(key, shown(page, before), shown(page, after));
    }

    private String shown(Page page, String value) {
        return key.startsWith("history.identity.office.") && !value.isEmpty() ? page.t("office." + value) : value;
    }

    private static String name(@Nullable Map<String, Object> values) {
        if (values == null) {
            return "";
        }
        return Objects.toString(values.getOrDefault("office", values.getOrDefault("name", "")));
    }
}
