package org.gotong.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Formats;
import org.gotong.platform.pages.Words;
import org.gotong.reference.PlaceEntry;
import org.gotong.reference.SectorDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for the second of two people who changed one organisation: both versions, field by field. */
@Component
class OrganisationConflict {

    private final OrganisationReader reader;
    private final SectorDirectory sectors;
    private final History history;
    private final Words words;

    OrganisationConflict(OrganisationReader reader, SectorDirectory sectors, History history, Words words) {
        this.reader = reader;
        this.sectors = sectors;
        this.history = history;
        this.words = words;
    }

    ModelAndView page(Organisation stored, OrganisationForm typed, Base base, Locale language) {
        var named = reader.named(stored.facts().places());
        var page = new ModelAndView("organisations/conflict", HttpStatus.CONFLICT);
        page.addObject("organisation", stored);
        page.addObject("by", by(stored, language));
        var fields = fields(typed, OrganisationForm.of(stored, named, language), language);
        page.addObject("fields", base.settle(fields));
        return page;
    }

    /** What the form says as it is opened. */
    Base base(OrganisationForm opened, Locale language) {
        return Base.of(fields(opened, opened, language));
    }

    private String by(Organisation stored, Locale language) {
        return history.of(stored.id().value(), 1, Long.MAX_VALUE).stream()
                .findFirst()
                .map(change -> change.personName() + ", " + Formats.moment(change.at(), language))
                .orElse("");
    }

    private List<FieldVersions> fields(OrganisationForm typed, OrganisationForm stored, Locale language) {
        var fields = new ArrayList<FieldVersions>();
        OrganisationFields.TEXTS.forEach((name, value) ->
                fields.add(FieldVersions.of(name, label(name, language), value.apply(typed), value.apply(stored))));
        fields.add(chosen("kind", "organisation-kind.", OrganisationForm::kind, typed, stored, language));
        fields.add(chosen("pillar", "pillar.", OrganisationForm::pillar, typed, stored, language));
        for (int i = 0; i < Math.max(typed.places().size(), stored.places().size()); i++) {
            fields.add(FieldVersions.of(
                    "places[" + i + "].text", label("places", language), place(typed, i), place(stored, i)));
        }
        fields.add(new FieldVersions(
                "workAreas",
                label("workAreas", language),
                String.join(",", typed.workAreas()),
                String.join(",", stored.workAreas()),
                sectorNames(typed, language),
                sectorNames(stored, language)));
        return fields;
    }

    private FieldVersions chosen(
            String name,
            String prefix,
            Function<OrganisationForm, String> value,
            OrganisationForm typed,
            OrganisationForm stored,
            Locale language) {
        Function<String, String> inWords = code -> code.isEmpty() ? "" : words.get(language, prefix + code);
        return new FieldVersions(
                name,
                label(name, language),
                value.apply(typed),
                value.apply(stored),
                inWords.apply(value.apply(typed)),
                inWords.apply(value.apply(stored)));
    }

    private String sectorNames(OrganisationForm form, Locale language) {
        return form.workAreas().stream()
                .flatMap(code -> sectors.find(code).stream())
                .map(sector -> sector.name().in(language))
                .collect(Collectors.joining(", "));
    }

    private String label(String field, Locale language) {
        return words.get(language, "organisations.field." + field);
    }

    private static String place(OrganisationForm form, int number) {
        return number < form.places().size() ? form.places().get(number).text() : PlaceEntry.EMPTY.text();
    }
}
