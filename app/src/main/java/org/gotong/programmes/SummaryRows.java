package org.gotong.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads {@link ProgrammeSummary} out of {@code programmes.programme p}. */
final class SummaryRows {

    static final String SELECT = """
            select p.id, p.slug, p.title_id, p.title_en, p.period, p.starts_on, p.ends_on,
                case when p.is_public then p.published_at end as public_since, p.ended_on
            from programmes.programme p
            """;

    private SummaryRows() {}

    static ProgrammeSummary summary(ResultSet row) throws SQLException {
        return new ProgrammeSummary(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title_id"),
                row.getString("title_en"),
                row.getString("period"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                instant(row, "public_since"),
                row.getObject("ended_on", LocalDate.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
