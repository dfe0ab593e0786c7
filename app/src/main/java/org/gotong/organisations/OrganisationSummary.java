package org.gotong.organisations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as other pages name it. Both names are always there: where only one language is known, it stands for
 * the other.
 *
 * @param shortName what people call it where room is small, such as {@code PKPU}; null when it has none
 */
public record OrganisationSummary(
        OrganisationId id,
        String slug,
        String nameId,
        String nameEn,
        @Nullable String shortName,
        @Nullable Pillar pillar) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameId;
    }

    /** The short name, or the name where there is none. */
    public String shortName(Locale language) {
        return shortName == null ? name(language) : shortName;
    }

    public String address() {
        return "/organisations/" + slug;
    }
}
