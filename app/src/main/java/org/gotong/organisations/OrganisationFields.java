package org.gotong.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gotong.platform.pages.Page;

/** The fields of the form in their order; their words stand under {@code organisations.field.} and the name. */
final class OrganisationFields {

    static final List<String> ALL = List.of(
            "nameId",
            "nameEn",
            "shortName",
            "otherNames",
            "kind",
            "pillar",
            "pillarBasisId",
            "pillarBasisEn",
            "country",
            "places",
            "workAreas",
            "website",
            "links",
            "identifier",
            "descriptionId",
            "descriptionEn",
            "sourceId",
            "sourceEn",
            "slug");

    /** Those whose value is its own words. */
    static final Map<String, Function<OrganisationForm, String>> TEXTS = texts();

    private OrganisationFields() {}

    /** What an error summary calls the fields; those of places have a number. */
    static Map<String, String> labels(Page page, OrganisationForm form) {
        var labels = new LinkedHashMap<String, String>();
        ALL.forEach(field -> labels.put(field, page.t("organisations.field." + field)));
        for (int i = 0; i < form.places().size(); i++) {
            labels.put("places[" + i + "]", page.t("organisations.field.places"));
        }
        return labels;
    }

    private static Map<String, Function<OrganisationForm, String>> texts() {
        var texts = new LinkedHashMap<String, Function<OrganisationForm, String>>();
        texts.put("nameId", OrganisationForm::nameId);
        texts.put("nameEn", OrganisationForm::nameEn);
        texts.put("shortName", OrganisationForm::shortName);
        texts.put("otherNames", OrganisationForm::otherNames);
        texts.put("pillarBasisId", OrganisationForm::pillarBasisId);
        texts.put("pillarBasisEn", OrganisationForm::pillarBasisEn);
        texts.put("country", OrganisationForm::country);
        texts.put("website", OrganisationForm::website);
        texts.put("links", OrganisationForm::links);
        texts.put("identifier", OrganisationForm::identifier);
        texts.put("descriptionId", OrganisationForm::descriptionId);
        texts.put("descriptionEn", OrganisationForm::descriptionEn);
        texts.put("sourceId", OrganisationForm::sourceId);
        texts.put("sourceEn", OrganisationForm::sourceEn);
        texts.put("slug", OrganisationForm::slug);
        return texts;
    }
}
