package org.gotong.platform.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A text in both languages; either may be missing. In JSON {@code {"id": "…", "en": "…"}}; reading also takes a plain
 * string, which is then in the language of the request.
 */
public record Bilingual(@Nullable String id, @Nullable String en) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Bilingual(@JsonProperty("id") @Nullable String id, @JsonProperty("en") @Nullable String en) {
        this.id = id;
        this.en = en;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bilingual plain(String text) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en")
                ? new Bilingual(null, text)
                : new Bilingual(text, null);
    }
}
