package org.gotong.organisations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which organisations a list shows, in which order; the same words in the addresses of page, files and API.
 *
 * @param pillar a pillar's code, or {@code none} for those where nobody has said it
 * @param place a place, with all that lies in it
 * @param sort {@code name}, or {@code newest} for the last registered first
 */
record OrganisationFilter(String q, String pillar, String kind, String country, String place, String sort) {

    static final String NO_PILLAR = "none";

    OrganisationFilter(
            @Nullable String q,
            @Nullable String pillar,
            @Nullable String kind,
            @Nullable String country,
            @Nullable String place,
            @Nullable String sort) {
        this.q = plain(q);
        this.pillar = plain(pillar);
        this.kind = plain(kind);
        this.country = plain(country).toUpperCase(Locale.ROOT);
        this.place = plain(place);
        this.sort = "newest".equals(sort) ? "newest" : "name";
    }

    /** For programs, which are told of a word that a page passes over. */
    Faults check() {
        var faults = Faults.none();
        if (!pillar.isEmpty()
                && !pillar.equals(NO_PILLAR)
                && Pillar.find(pillar).isEmpty()) {
            faults.add("pillar", "pillar.unknown", pillar);
        }
        if (!kind.isEmpty() && OrganisationKind.find(kind).isEmpty()) {
            faults.add("kind", "organisation-kind.unknown", kind);
        }
        return faults;
    }

    boolean isEmpty() {
        return where().isEmpty();
    }

    /** Conditions of SQL with their parameters; a word that nothing is called by leaves the list whole. */
    Map<String, Map<String, Object>> where() {
        var where = new LinkedHashMap<String, Map<String, Object>>();
        var form = NameForms.plain(q);
        if (!form.isEmpty()) {
            where.put("""
                    exists (
                        select from organisations.name_form f
                        where f.organisation_id = o.id and f.form like '%' || :form || '%'
                    )""", Map.of("form", form));
        }
        if (pillar.equals(NO_PILLAR)) {
            where.put("o.pillar is null", Map.of());
        }
        Pillar.find(pillar).ifPresent(it -> where.put("o.pillar = :pillar", Map.of("pillar", it.name())));
        OrganisationKind.find(kind).ifPresent(it -> where.put("o.kind = :kind", Map.of("kind", it.name())));
        if (!country.isEmpty()) {
            where.put("o.country = :country", Map.of("country", country));
        }
        if (!place.isEmpty()) {
            where.put("organisations.with_parents(o.places) @> array[:place::text]", Map.of("place", place));
        }
        return where;
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        where().values().forEach(all::putAll);
        return all;
    }

    /** As the clause of a statement: empty, or "where …". */
    String clause() {
        var conditions = where().keySet();
        return conditions.isEmpty() ? "" : "where " + String.join("\nand ", conditions);
    }

    /** By the names that a reader of this language sees. */
    String order(Locale language) {
        if (sort.equals("newest")) {
            return "o.registered_at desc, o.id desc";
        }
        return language.getLanguage().equals("en")
                ? "lower(coalesce(nullif(o.name_en, ''), o.name_id)), o.id"
                : "lower(coalesce(nullif(o.name_id, ''), o.name_en)), o.id";
    }

    /** The list under the same filters but another pillar, from its first page. */
    String addressWith(String otherPillar) {
        var address = UriComponentsBuilder.fromPath("/organisations");
        var words = Map.of("q", q, "pillar", otherPillar, "kind", kind, "country", country, "place", place);
        words.forEach((name, word) -> {
            if (!word.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(words).toUriString();
    }

    private static String plain(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
