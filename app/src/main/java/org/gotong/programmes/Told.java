package org.gotong.programmes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gotong.platform.history.Change;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a change into words: what kind of record, which fields, what stood there and what stands there now. */
@Component
class Told {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final Words words;

    Told(Words words) {
        this.words = words;
    }

    /** One field before and after; empty where there was or is nothing. */
    record Field(String label, String before, String after) {}

    String title(Change change, Page page) {
        var kind = words.has("history." + change.kind()) ? page.t("history." + change.kind()) : change.kind();
        if (change.before() == null) {
            return page.t(orEmpty(change.after()).containsKey("restored") ? "history.restored" : "history.came", kind);
        }
        return page.t(change.after() == null ? "history.went" : "history.changed", kind);
    }

    List<Field> fields(Change change, Page page) {
        var names = new TreeSet<String>();
        names.addAll(orEmpty(change.before()).keySet());
        names.addAll(orEmpty(change.after()).keySet());
        var fields = new ArrayList<Field>();
        for (var name : names) {
            var before = text(orEmpty(change.before()).get(name), page);
            var after = text(orEmpty(change.after()).get(name), page);
            if (!before.equals(after)) {
                fields.add(new Field(label(name, page), before, after));
            }
        }
        return fields;
    }

    private String label(String name, Page page) {
        return words.has("history.field." + name) ? page.t("history.field." + name) : name;
    }

    // A code that has words of its own, such as a role or a pillar, is told in them.
    private String text(@Nullable Object value, Page page) {
        return switch (value) {
            case null -> "";
            case Collection<?> list ->
                list.stream().map(item -> text(item, page)).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.values().stream().map(item -> text(item, page)).collect(Collectors.joining(" "));
            default -> word(String.valueOf(value), page);
        };
    }

    private String word(String value, Page page) {
        if (words.has("history.value." + value)) {
            return page.t("history.value." + value);
        }
        return MOMENT.matcher(value).matches() ? page.moment(Instant.parse(value)) : value;
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> fields) {
        return fields == null ? Map.of() : fields;
    }
}
