package org.gotong.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A body that takes part. Everybody sees it from the moment it is registered, so its address never dies.
 *
 * @param pillarBy who chose the pillar; null where nobody did, or the system
 * @param pillarSince the day the pillar or its basis was recorded as it is now
 * @param logo the upload that holds it
 */
@Table(schema = "organisations", name = "organisation")
record Organisation(
        @Id OrganisationId id,
        String slug,
        @Embedded.Empty OrganisationFacts facts,
        @Nullable PersonId pillarBy,
        @Nullable LocalDate pillarSince,
        @Nullable UUID logo,
        Instant registeredAt,
        @Version int version) {

    static Organisation register(
            OrganisationId id, String slug, OrganisationFacts facts, Viewer by, Instant at, LocalDate today) {
        var chosen = facts.pillar() != null;
        return new Organisation(id, slug, facts, chosen ? by.person() : null, chosen ? today : null, null, at, 0);
    }

    /** The facts as somebody states them now; whoever moves it to another pillar, or says why anew, answers for that. */
    Organisation state(OrganisationFacts now, Viewer by, LocalDate today) {
        if (now.samePillar(facts)) {
            return new Organisation(id, slug, now, pillarBy, pillarSince, logo, registeredAt, version);
        }
        var chosen = now.pillar() != null;
        return new Organisation(
                id, slug, now, chosen ? by.person() : null, chosen ? today : null, logo, registeredAt, version);
    }

    Organisation moveTo(String newSlug) {
        return new Organisation(id, newSlug, facts, pillarBy, pillarSince, logo, registeredAt, version);
    }

    Organisation withFacts(OrganisationFacts now) {
        return new Organisation(id, slug, now, pillarBy, pillarSince, logo, registeredAt, version);
    }

    Organisation withLogo(@Nullable UUID upload) {
        return new Organisation(id, slug, facts, pillarBy, pillarSince, upload, registeredAt, version);
    }

    String name(Locale language) {
        return facts.name().in(language);
    }

    /** What it is called besides the name at the head of its page, in one line. */
    String alsoCalled(Locale language) {
        return Stream.concat(Stream.of(facts.shortName()), facts.otherNames().stream())
                .filter(called -> !called.isEmpty() && !name(language).contains(called))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The name of one of its places, or the code of one that the reference does not know any more. */
    static String placeName(String code, Map<PlaceCode, Place> places, Locale language) {
        return PlaceCode.find(code)
                .map(places::get)
                .map(place -> place.title(language))
                .orElse(code);
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(
                id,
                slug,
                facts.name().indonesian(),
                facts.name().english(),
                facts.shortName().isEmpty() ? null : facts.shortName(),
                facts.pillar());
    }
}
