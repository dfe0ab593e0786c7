package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the history keeps of an organisation: plain texts by field, so that old lines stay readable when the code changes. */
final class Recorded {

    private Recorded() {}

    static Map<String, String> of(Organisation organisation) {
        var facts = organisation.facts();
        var fields = new TreeMap<String, String>();
        put(fields, "slug", organisation.slug());
        put(fields, "nameId", facts.name().id());
        put(fields, "nameEn", facts.name().en());
        put(fields, "shortName", facts.shortName());
        put(fields, "otherNames", lines(facts.otherNames()));
        put(fields, "kind", code(facts.kind()));
        put(fields, "pillar", code(facts.pillar()));
        put(fields, "pillarBasisId", facts.pillarBasis().id());
        put(fields, "pillarBasisEn", facts.pillarBasis().en());
        put(fields, "country", facts.country());
        put(fields, "places", lines(facts.places()));
        put(fields, "workAreas", lines(facts.workAreas()));
        put(fields, "identifier", facts.identifier());
        put(fields, "website", facts.website());
        put(fields, "links", lines(facts.links()));
        put(fields, "descriptionId", facts.description().id());
        put(fields, "descriptionEn", facts.description().en());
        put(fields, "sourceId", facts.source().id());
        put(fields, "sourceEn", facts.source().en());
        put(
                fields,
                "logo",
                organisation.logo() == null ? "" : organisation.logo().toString());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }

    private static String code(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
