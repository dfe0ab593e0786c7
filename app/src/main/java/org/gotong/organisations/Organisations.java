package org.gotong.organisations;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gotong.platform.ids.Slug;
import org.gotong.platform.search.SearchEntry;
import org.gotong.platform.search.SearchIndex;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.Visitor;
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
    private final OrganisationRows rows;
    private final SearchIndex search;
    private final Today today;

    Organisations(
            JdbcClient jdbc,
            JdbcAggregateOperations aggregates,
            OrganisationRows rows,
            SearchIndex search,
            Today today) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
        this.rows = rows;
        this.search = search;
        this.today = today;
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

    /** Those with these ids, in no order. */
    List<Organisation> allOf(List<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : aggregates.findAllById(ids, Organisation.class);
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
        keepAddresses(List.of(saved));
        writeForms(List.of(saved));
        search.put(entry(saved));
        return saved;
    }

    /** Many new ones, in few statements. */
    void insertAll(List<Organisation> added) {
        if (!added.isEmpty()) {
            rows.insertAll(added);
            keepAddresses(added);
            writeForms(added);
            search.putAll(added.stream().map(Organisations::entry).toList());
        }
    }

    void updateAll(List<Organisation> changed) {
        changed.forEach(aggregates::update);
        if (!changed.isEmpty()) {
            writeForms(changed);
            search.putAll(changed.stream().map(Organisations::entry).toList());
        }
    }

    /** As it was, version and all, under those of its addresses that nobody took meanwhile. */
    void restore(Organisation organisation, List<String> addresses) {
        aggregates.insert(organisation);
        jdbc.sql("update organisations.organisation set version = :version where id = :id")
                .param("version", organisation.version())
                .param("id", organisation.id().value())
                .update();
        keepAddresses(Stream.concat(Stream.of(organisation), addresses.stream().map(organisation::moveTo))
                .toList());
        writeForms(List.of(organisation));
        search.put(entry(organisation));
    }

    List<String> addresses(OrganisationId id) {
        return jdbc.sql("select slug from organisations.address where organisation_id = :id order by slug")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    void delete(Organisation organisation) {
        aggregates.delete(organisation);
        search.remove(organisation.id().value());
    }

    void deleteAll(List<OrganisationId> ids) {
        jdbc.sql("delete from organisations.organisation where id = any(:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
        search.removeAll(ids.stream().map(OrganisationId::value).toList());
    }

    /** Until the end of the transaction nobody else changes them, or binds anything to them. */
    void lock(OrganisationId one, OrganisationId other) {
        jdbc.sql("select id from organisations.organisation where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    /** The one becomes part of the other: its addresses lead there, and whoever still knows its id finds it. */
    void dissolve(Visitor by, Organisation from, Organisation into) {
        jdbc.sql("update organisations.address set organisation_id = :into where organisation_id = :from")
                .param("from", from.id().value())
                .param("into", into.id().value())
                .update();
        jdbc.sql("update organisations.merged set into_id = :into where into_id = :from")
                .param("from", from.id().value())
                .param("into", into.id().value())
                .update();
        jdbc.sql("""
                        insert into organisations.merged (from_id, into_id, merged_at, merged_by)
                        values (:from, :into, :at, :by)
                        """)
                .param("from", from.id().value())
                .param("into", into.id().value())
                .param("at", Timestamp.from(today.now()))
                .param("by", by.id())
                .update();
        delete(from);
    }

    /** The organisation that this one became part of, or itself. */
    OrganisationId current(OrganisationId id) {
        return jdbc.sql("select into_id from organisations.merged where from_id = :id")
                .param("id", id.value())
                .query((rs, _) -> new OrganisationId(rs.getObject(1, UUID.class)))
                .optional()
                .orElse(id);
    }

    String freeSlug(String name) {
        return Slug.free(Slug.of(name, "organisation"), this::isTaken);
    }

    /** A free address for each of these names, all of them different. */
    List<String> freeSlugs(List<String> names) {
        var wanted = names.stream().map(name -> Slug.of(name, "organisation")).toList();
        var taken = takenLike(wanted);
        var free = new ArrayList<String>();
        for (var slug : wanted) {
            var found = Slug.free(slug, candidate -> RESERVED.contains(candidate) || taken.contains(candidate));
            taken.add(found);
            free.add(found);
        }
        return free;
    }

    /** The addresses in use that are one of these; of one that is in use also those with a number behind it. */
    private Set<String> takenLike(List<String> slugs) {
        var taken = new HashSet<>(addresses("slug = any(:wanted)", slugs));
        if (!taken.isEmpty()) {
            var numbered = taken.stream().map(slug -> slug + "-%").toList();
            taken.addAll(addresses("slug like any(:wanted)", numbered));
        }
        return taken;
    }

    private List<String> addresses(String condition, Collection<String> wanted) {
        return jdbc.sql("select slug from organisations.address where " + condition)
                .param("wanted", wanted.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Who bears these identifiers, by the identifier in small letters. */
    Map<String, OrganisationId> identifiersTaken(Collection<String> identifiers) {
        var wanted = identifiers.stream()
                .filter(identifier -> !identifier.isEmpty())
                .map(identifier -> identifier.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        var taken = new HashMap<String, OrganisationId>();
        if (wanted.length > 0) {
            jdbc.sql("""
                            select lower(identifier) as identifier, id
                            from organisations.organisation
                            where lower(identifier) = any(:identifiers) and identifier <> ''
                            """).param("identifiers", wanted).query(rs -> {
                taken.put(rs.getString("identifier"), new OrganisationId(rs.getObject("id", UUID.class)));
            });
        }
        return taken;
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

    private void keepAddresses(List<Organisation> all) {
        jdbc.sql("""
                        insert into organisations.address (slug, organisation_id)
                        select slug, id from unnest(:slugs::text[], :ids::uuid[]) as kept (slug, id)
                        on conflict (slug) do nothing
                        """)
                .param("slugs", all.stream().map(Organisation::slug).toArray(String[]::new))
                .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    private void writeForms(List<Organisation> all) {
        var ids = new ArrayList<UUID>();
        var forms = new ArrayList<String>();
        var kinds = new ArrayList<String>();
        for (var organisation : all) {
            organisation.facts().nameForms().byForm().forEach((form, likeness) -> {
                ids.add(organisation.id().value());
                forms.add(form);
                kinds.add(likeness.name());
            });
        }
        jdbc.sql("delete from organisations.name_form where organisation_id = any(:ids)")
                .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into organisations.name_form (organisation_id, form, kind, initials, outline)
                        select id, form, kind, initials, outline
                        from unnest(:ids::uuid[], :forms::text[], :kinds::text[], :initials::text[], :outlines::text[])
                            as given (id, form, kind, initials, outline)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("forms", forms.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("initials", forms.stream().map(Abbreviation::initials).toArray(String[]::new))
                .param("outlines", forms.stream().map(Abbreviation::outline).toArray(String[]::new))
                .update();
    }
}
