package org.gotong.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of society that an organisation belongs to in a multi-stakeholder partnership. Four pillars carry it;
 * development partners stand beside them, outside the balance.
 */
public enum Pillar {
    GOVERNMENT("landmark"),
    PHILANTHROPY_BUSINESS("hand-coins"),
    ACADEMIA_EXPERTS("graduation-cap"),
    CIVIL_SOCIETY_MEDIA("megaphone"),
    DEVELOPMENT_PARTNER("globe");

    /** Those between which a partnership keeps the balance. */
    public static final List<Pillar> THE_FOUR =
            List.of(GOVERNMENT, PHILANTHROPY_BUSINESS, ACADEMIA_EXPERTS, CIVIL_SOCIETY_MEDIA);

    private final String icon;

    Pillar(String icon) {
        this.icon = icon;
    }

    /** The pillar with that code; empty for any other word. */
    public static Optional<Pillar> find(String code) {
        return Arrays.stream(values())
                .filter(pillar -> pillar.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As addresses and the API write it: {@code civil_society_media}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfTheFour() {
        return THE_FOUR.contains(this);
    }

    /** Its name in words: {@code pillar.government}. */
    public String key() {
        return "pillar." + code();
    }

    /** Carries the pillar's colour. */
    public String cssClass() {
        return "is-" + code();
    }

    public String icon() {
        return icon;
    }
}
