package org.gotong.programmes;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.platform.search.SearchEntry;
import org.gotong.platform.search.SearchIndex;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the search in step with programmes: a draft is found by those who may see it, and by nobody else. */
@Component
class ProgrammeIndex {

    private final SearchIndex index;
    private final Partners partners;
    private final PlaceDirectory places;

    ProgrammeIndex(SearchIndex index, Partners partners, PlaceDirectory places) {
        this.index = index;
        this.partners = partners;
        this.places = places;
    }

    void put(Programme programme) {
        var facts = programme.facts();
        index.put(new SearchEntry(
                programme.id().value(),
                "programme",
                programme.summary().address(),
                facts.title(Locale.of("id")),
                facts.title(Locale.ENGLISH),
                facts.summary(Locale.of("id")),
                facts.summary(Locale.ENGLISH),
                more(facts),
                visibleTo(programme)));
    }

    private String more(ProgrammeFacts facts) {
        var found = places.places(facts.placeCodes()).values();
        return Stream.concat(
                        found.stream().map((Place place) -> place.title(Locale.of("id"))),
                        facts.plans().stream().map(ProgrammeFacts.PublicPlan::name))
                .collect(joining(" "));
    }

    // Mirrors Visibility: the programme's own people, and those who act for its partners.
    private @Nullable Collection<UUID> visibleTo(Programme programme) {
        if (programme.isPublic()) {
            return null;
        }
        var organisations = partners.of(programme.id()).stream()
                .filter(partner -> partner.is(PartnerState.INVITED) || partner.is(PartnerState.ACCEPTED))
                .map(partner -> partner.organisationId().value());
        return Stream.concat(Stream.of(programme.id().value()), organisations).toList();
    }
}
