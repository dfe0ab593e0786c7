package org.gotong.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.ids.Slug;
import org.gotong.platform.search.SearchEntry;
import org.gotong.platform.search.SearchIndex;
import org.gotong.platform.web.NotFound;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registry itself. Everybody may read it whole. */
@Component
class Organisations {

    /** Words that stand where a slug would: {@code /organisations/new}. */
    private static final List<String> RESERVED = List.of("new", "duplicates", "places", "page");

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations aggregates;
    private final SearchIndex search;

    Organisations(JdbcClient jdbc, JdbcAggregateOperations aggregates, SearchIndex search) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
        this.search = search;
    }

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(aggregates.findById(id, Organisation.class));
    }

    /** Those with these ids, in their order. */
    List<Organisation> all(List<OrganisationId> ids) {
        return aggregates.findAllById(ids, Organisation.class).stream()
                .sorted(Comparator.comparing(organisation -> ids.indexOf(organisation.id())))
                .toList();
    }

    /** By its address or one it had before; compare the slug to know which. */
    Optional<Organisation> find(String slug) {
        return jdbc.sql("select organisation_id from organisations.address where slug = :slug")
                .param("slug", slug)
                .query((rs, _) -> new OrganisationId(rs.getObject(1, UUID.class)))
                .optional()
                .flatMap(this::find);
    }

    Optional<OrganisationId> findByIdentifier(String identifier) {
        return identifier.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select id from organisations.organisation where lower(identifier) = lower(:identifier)")
                        .param("identifier", identifier)
                        .query((rs, _) -> new OrganisationId(rs.getObject(1, UUID.class)))
                        .optional();
    }

    Organisation save(Organisation organisation) {
        var saved = aggregates.save(organisation);
        keepAddress(saved);
        writeForms(saved);
        search.put(entry(saved));
        return saved;
    }

    void delete(Organisation organisation) {
        aggregates.delete(organisation);
        search.remove(organisation.id().value());
    }

    String freeSlug(String name) {
        return Slug.free(Slug.of(name, "organisation"), this::isTaken);
    }

    boolean isTaken(String slug) {
        return RESERVED.contains(slug)
                || jdbc.sql("select exists(select from organisations.address where slug = :slug)")
                        .param("slug", slug)
                        .query(Boolean.class)
                        .single();
    }

    /** Throws {@link NotFound} when no organisation has or had this address. */
    Organisation get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("organisation " + slug));
    }

    private static SearchEntry entry(Organisation organisation) {
        var summary = organisation.summary();
        var facts = organisation.facts();
        return new SearchEntry(
                organisation.id().value(),
                "organisation",
                summary.address(),
                summary.nameId(),
                summary.nameEn(),
                facts.description().indonesian(),
                facts.description().english(),
                facts.shortName() + " " + String.join(" ", facts.otherNames()),
                null);
    }

    private void keepAddress(Organisation organisation) {
        jdbc.sql("""
                        insert into organisations.address (slug, organisation_id) values (:slug, :id)
                        on conflict (slug) do nothing
                        """)
                .param("slug", organisation.slug())
                .param("id", organisation.id().value())
                .update();
    }

    private void writeForms(Organisation organisation) {
        var forms = List.copyOf(organisation.facts().nameForms().byForm().entrySet());
        jdbc.sql("delete from organisations.name_form where organisation_id = :id")
                .param("id", organisation.id().value())
                .update();
        jdbc.sql("""
                        insert into organisations.name_form (organisation_id, form, kind, initials, outline)
                        select :id, form, kind, initials, outline
                        from unnest(:forms::text[], :kinds::text[], :initials::text[], :outlines::text[])
                            as given (form, kind, initials, outline)
                        """)
                .param("id", organisation.id().value())
                .param("forms", forms.stream().map(f -> f.getKey()).toArray(String[]::new))
                .param("kinds", forms.stream().map(f -> f.getValue().name()).toArray(String[]::new))
                .param(
                        "initials",
                        forms.stream()
                                .map(f -> Abbreviation.initials(f.getKey()))
                                .toArray(String[]::new))
                .param(
                        "outlines",
                        forms.stream()
                                .map(f -> Abbreviation.outline(f.getKey()))
                                .toArray(String[]::new))
                .update();
    }
}
