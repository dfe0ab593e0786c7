package org.gotong.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns id, slug, name_id, name_en, short_name and pillar of a row. */
final class SummaryRows {

    private SummaryRows() {}

    static OrganisationSummary row(ResultSet rs) throws SQLException {
        var name = new Wording(rs.getString("name_id"), rs.getString("name_en"));
        var shortName = rs.getString("short_name");
        return new OrganisationSummary(
                new OrganisationId(rs.getObject("id", UUID.class)),
                rs.getString("slug"),
                name.indonesian(),
                name.english(),
                shortName.isEmpty() ? null : shortName,
                pillar(rs.getString("pillar")));
    }

    private static @Nullable Pillar pillar(@Nullable String name) {
        return name == null ? null : Pillar.valueOf(name);
    }
}
