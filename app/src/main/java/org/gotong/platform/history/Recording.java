package org.gotong.platform.history;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of many changes that are recorded together; see {@link History#record} for what the parts mean.
 *
 * @param before a record or a map; null when it came into being
 * @param after a record or a map; null when it went
 */
public record Recording(
        UUID scope,
        String kind,
        UUID subject,
        @Nullable Object before,
        @Nullable Object after) {

    /** The same with those fields alone that differ; empty when none does. */
    Optional<Recording> difference(Function<@Nullable Object, ? extends Map<String, Object>> fields) {
        if (before == null || after == null) {
            return Optional.of(new Recording(
                    scope,
                    kind,
                    subject,
                    before == null ? null : fields.apply(before),
                    after == null ? null : fields.apply(after)));
        }
        var old = fields.apply(before);
        var now = fields.apply(after);
        var same = old.entrySet().stream()
                .filter(now.entrySet()::contains)
                .map(Map.Entry::getKey)
                .toList();
        same.forEach(old::remove);
        same.forEach(now::remove);
        return old.isEmpty() && now.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recording(scope, kind, subject, old, now));
    }
}
