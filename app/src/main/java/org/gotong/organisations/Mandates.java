package org.gotong.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Standing;
import org.gotong.identity.StandingSource;
import org.gotong.platform.pages.Words;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may act for which organisation, and when. */
@Component
class Mandates implements StandingSource {

    static final String KIND = "organisation";
    static final String ROLE = "mandate";

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations aggregates;
    private final Words words;

    Mandates(JdbcClient jdbc, JdbcAggregateOperations aggregates, Words words) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
        this.words = words;
    }

    static Standing standing(OrganisationId organisation) {
        return new Standing(KIND, organisation.value(), ROLE);
    }

    @Override
    public List<Standing> standings(PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select distinct organisation_id
                        from organisations.mandate
                        where person_id = :person and since <= :on and (until is null or until > :on)
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((rs, _) -> standing(new OrganisationId(rs.getObject(1, UUID.class))))
                .list();
    }

    @Override
    public Optional<String> describe(Standing offered, Locale language) {
        if (!offered.kind().equals(KIND)) {
            return Optional.empty();
        }
        var organisation = aggregates.findById(new OrganisationId(offered.subject()), Organisation.class);
        return Optional.ofNullable(organisation)
                .map(it -> words.get(language, "organisations.mandate.offer", it.name(language)));
    }

    /** Who acts for any of these organisations on that day. */
    Set<PersonId> holders(Collection<OrganisationId> organisations, LocalDate on) {
        return Set.copyOf(jdbc.sql("""
                        select distinct person_id
                        from organisations.mandate
                        where organisation_id = any(:organisations) and since <= :on and (until is null or until > :on)
                        """)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("on", on)
                .query((rs, _) -> new PersonId(rs.getObject(1, UUID.class)))
                .list());
    }

    /** All who act or acted for an organisation, the newest first. */
    List<Mandate> of(OrganisationId organisation) {
        var query = Query.query(Criteria.where("organisationId").is(organisation))
                .sort(Sort.by(Sort.Direction.DESC, "since", "id"));
        return List.copyOf(aggregates.findAll(query, Mandate.class));
    }

    Optional<Mandate> find(MandateId id) {
        return Optional.ofNullable(aggregates.findById(id, Mandate.class));
    }

    void add(Mandate mandate) {
        aggregates.insert(mandate);
    }

    void save(Mandate mandate) {
        aggregates.update(mandate);
    }

    /** Who acts for both acts for the one, since the earlier day. */
    void move(OrganisationId from, OrganisationId into) {
        jdbc.sql("""
                        delete from organisations.mandate later
                        using organisations.mandate earlier
                        where later.organisation_id in (:from, :into) and earlier.organisation_id in (:from, :into)
                        and later.organisation_id <> earlier.organisation_id
                        and later.person_id = earlier.person_id
                        and later.until is null and earlier.until is null
                        and (earlier.since, earlier.id) < (later.since, later.id)
                        """).param("from", from.value()).param("into", into.value()).update();
        jdbc.sql("update organisations.mandate set organisation_id = :into where organisation_id = :from")
                .param("from", from.value())
                .param("into", into.value())
                .update();
        jdbc.sql("""
                        insert into organisations.mandate_offer (organisation_id, email, basis)
                        select :into, email, basis from organisations.mandate_offer where organisation_id = :from
                        on conflict (organisation_id, email) do nothing
                        """).param("from", from.value()).param("into", into.value()).update();
    }

    /** Keeps for the day of acceptance why somebody is to act for an organisation. */
    void offer(OrganisationId organisation, String email, String basis) {
        jdbc.sql("""
                        insert into organisations.mandate_offer (organisation_id, email, basis)
                        values (:organisation, lower(:email), :basis)
                        on conflict (organisation_id, email) do update set basis = excluded.basis
                        """)
                .param("organisation", organisation.value())
                .param("email", email)
                .param("basis", basis)
                .update();
    }

    /** Takes the basis that was offered to that address; empty when it is unknown. */
    Optional<String> takeOffer(OrganisationId organisation, String email) {
        return jdbc.sql("""
                        delete from organisations.mandate_offer
                        where organisation_id = :organisation and email = lower(:email)
                        returning basis
                        """)
                .param("organisation", organisation.value())
                .param("email", email)
                .query(String.class)
                .optional();
    }
}
