package org.gotong.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.CountryDirectory;
import org.gotong.reference.Place;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.gotong.reference.SectorDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a form into what can be saved: its places and codes are looked up, and everything wrong is said at once. */
@Component
class OrganisationReader {

    private final PlaceDirectory places;
    private final CountryDirectory countries;
    private final SectorDirectory sectors;
    private final Organisations organisations;

    OrganisationReader(
            PlaceDirectory places, CountryDirectory countries, SectorDirectory sectors, Organisations organisations) {
        this.places = places;
        this.countries = countries;
        this.sectors = sectors;
        this.organisations = organisations;
    }

    /**
     * What a form turned out to say.
     *
     * @param choices number of a place field to the places that its words may mean
     */
    record Reading(OrganisationForm form, List<String> places, Map<Integer, List<Place>> choices, Faults faults) {

        OrganisationFacts facts() {
            return form.facts(places);
        }
    }

    /** For that organisation, or for a new one. */
    Reading read(OrganisationForm form, @Nullable Organisation organisation) {
        var codes = new ArrayList<String>();
        var choices = new HashMap<Integer, List<Place>>();
        var faults = form.check().addAll(checkCodes(form)).addAll(checkIdentifier(form, organisation));
        IntStream.range(0, form.places().size()).forEach(number -> {
            var entry = form.places().get(number);
            var reading = places.resolve(entry);
            reading.check("places[" + number + "]", entry, faults);
            reading.place()
                    .ifPresentOrElse(
                            place -> codes.add(place.code().text()), () -> choices.put(number, reading.candidates()));
        });
        return new Reading(form, codes.stream().distinct().toList(), choices, faults);
    }

    /** The places with these codes, in one query. */
    Map<PlaceCode, Place> named(Collection<String> codes) {
        return places.places(codes.stream()
                .flatMap(code -> PlaceCode.find(code).stream())
                .distinct()
                .toList());
    }

    private Faults checkIdentifier(OrganisationForm form, @Nullable Organisation organisation) {
        var taken = organisations
                .findByIdentifier(form.identifier())
                .filter(id -> organisation == null || !id.equals(organisation.id()))
                .isPresent();
        return taken ? Faults.none().add("identifier", "identifier.taken", form.identifier()) : Faults.none();
    }

    private Faults checkCodes(OrganisationForm form) {
        var faults = Faults.none();
        if (!form.country().isEmpty()
                && PlaceCode.find(form.country()).flatMap(countries::find).isEmpty()) {
            faults.add("country", "country.unknown", form.country());
        }
        form.workAreas().stream()
                .filter(code -> sectors.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> faults.add("workAreas", "sector.unknown", code));
        return faults;
    }
}
