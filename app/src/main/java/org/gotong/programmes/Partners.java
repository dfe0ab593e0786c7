package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.organisations.OrganisationId;
import org.gotong.organisations.Pillar;
import org.gotong.programmes.Partner.Acceptance;
import org.gotong.programmes.Partner.Leaving;
import org.gotong.programmes.Partner.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of all programmes. Every page of a programme asks for them, so they are read by plain SQL. */
@Component
class Partners {

    private static final String SELECT = """
            select id, programme_id, organisation_id, part_id, part_en, pillar, invited_at, invited_by,
                accepted_on, accepted_by, acceptance_source, confirmed_at, confirmed_by,
                declined_on, declined_by, decline_reason, left_on, leaving_reason, version
            from programmes.partner
            """;

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations aggregates;

    Partners(JdbcClient jdbc, JdbcAggregateOperations aggregates) {
        this.jdbc = jdbc;
        this.aggregates = aggregates;
    }

    /** In the order of their invitation. */
    List<Partner> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "where programme_id = :programme order by invited_at, id")
                .param("programme", programme.value())
                .query((row, _) -> partner(row))
                .list();
    }

    /** Wherever the organisation is or was a partner, the earliest invitation first. */
    List<Partner> of(OrganisationId organisation) {
        return jdbc.sql(SELECT + "where organisation_id = :organisation order by invited_at, id")
                .param("organisation", organisation.value())
                .query((row, _) -> partner(row))
                .list();
    }

    Optional<Partner> find(PartnerId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> partner(row))
                .optional();
    }

    Partner save(Partner partner) {
        return aggregates.save(partner);
    }

    void remove(PartnerId id) {
        jdbc.sql("delete from programmes.partner where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Partner partner(ResultSet row) throws SQLException {
        var pillar = row.getString("pillar");
        return new Partner(
                new PartnerId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("part_id"),
                row.getString("part_en"),
                pillar == null ? null : Pillar.valueOf(pillar),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                person(row, "invited_by"),
                acceptance(row),
                refusal(row),
                leaving(row),
                row.getInt("version"));
    }

    private static @Nullable Acceptance acceptance(ResultSet row) throws SQLException {
        var on = row.getObject("accepted_on", LocalDate.class);
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return on == null
                ? null
                : new Acceptance(
                        on,
                        person(row, "accepted_by"),
                        row.getString("acceptance_source"),
                        confirmed == null ? null : confirmed.toInstant(),
                        person(row, "confirmed_by"));
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        var on = row.getObject("declined_on", LocalDate.class);
        return on == null ? null : new Refusal(on, person(row, "declined_by"), row.getString("decline_reason"));
    }

    private static @Nullable Leaving leaving(ResultSet row) throws SQLException {
        var on = row.getObject("left_on", LocalDate.class);
        return on == null ? null : new Leaving(on, row.getString("leaving_reason"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
