package org.gotong.organisations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation in a list. */
record OrganisationRow(
        OrganisationSummary organisation,
        List<String> otherNames,
        @Nullable OrganisationKind kind,
        Wording pillarBasis,
        @Nullable String country,
        List<String> places,
        List<String> workAreas,
        String identifier,
        String website,
        Wording source) {

    static final String COLUMNS = """
            o.id, o.slug, o.name_id, o.name_en, o.short_name, o.other_names, o.kind, o.pillar, o.pillar_basis_id,
            o.pillar_basis_en, o.country, o.places, o.work_areas, o.identifier, o.website, o.source_id, o.source_en""";

    static OrganisationRow of(ResultSet rs) throws SQLException {
        var kind = rs.getString("kind");
        return new OrganisationRow(
                SummaryRows.row(rs),
                texts(rs.getArray("other_names")),
                kind == null ? null : OrganisationKind.valueOf(kind),
                new Wording(rs.getString("pillar_basis_id"), rs.getString("pillar_basis_en")),
                rs.getString("country"),
                texts(rs.getArray("places")),
                texts(rs.getArray("work_areas")),
                rs.getString("identifier"),
                rs.getString("website"),
                new Wording(rs.getString("source_id"), rs.getString("source_en")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
