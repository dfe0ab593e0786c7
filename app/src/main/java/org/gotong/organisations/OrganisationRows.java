package org.gotong.organisations;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Inserts many organisations as one batch; mirrors the columns of {@link Organisation}, at which Spring Data is slower. */
@Component
class OrganisationRows {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into organisations.organisation (
                id, slug, name_id, name_en, short_name, other_names, kind, pillar, pillar_basis_id, pillar_basis_en,
                pillar_by, pillar_since, country, places, work_areas, identifier, website, links, description_id,
                description_en, source_id, source_en, logo, registered_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    OrganisationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insertAll(List<Organisation> added) {
        jdbc.batchUpdate(INSERT, added, BATCH, OrganisationRows::fill);
    }

    private static void fill(PreparedStatement row, Organisation organisation) throws SQLException {
        var facts = organisation.facts();
        var values = new @Nullable Object[] {
            organisation.id().value(),
            organisation.slug(),
            facts.name().id(),
            facts.name().en(),
            facts.shortName(),
            texts(row, facts.otherNames()),
            facts.kind() == null ? null : facts.kind().name(),
            facts.pillar() == null ? null : facts.pillar().name(),
            facts.pillarBasis().id(),
            facts.pillarBasis().en(),
            organisation.pillarBy() == null ? null : organisation.pillarBy().value(),
            organisation.pillarSince(),
            facts.country(),
            texts(row, facts.places()),
            texts(row, facts.workAreas()),
            facts.identifier(),
            facts.website(),
            texts(row, facts.links()),
            facts.description().id(),
            facts.description().en(),
            facts.source().id(),
            facts.source().en(),
            organisation.logo(),
            organisation.registeredAt().atOffset(ZoneOffset.UTC),
            WriteRegister.FIRST_VERSION
        };
        for (int column = 0; column < values.length; column++) {
            row.setObject(column + 1, values[column]);
        }
    }

    private static Object texts(PreparedStatement row, List<String> texts) throws SQLException {
        return row.getConnection().createArrayOf("text", texts.toArray());
    }
}
