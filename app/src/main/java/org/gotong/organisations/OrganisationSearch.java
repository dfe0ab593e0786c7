package org.gotong.organisations;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of organisations under their filters. */
@Component
class OrganisationSearch {

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationRow> page(OrganisationFilter filter, Locale language, int limit, int offset) {
        return rows(filter, language, "limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, _) -> OrganisationRow.of(rs))
                .list();
    }

    /** All of them, read while they are written out; to be closed, within a transaction. */
    Stream<OrganisationRow> all(OrganisationFilter filter, Locale language) {
        return rows(filter, language, "").query((rs, _) -> OrganisationRow.of(rs)).stream();
    }

    long count(OrganisationFilter filter) {
        return jdbc.sql("select count(*) from organisations.organisation o " + filter.clause())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** How many organisations stand in each pillar, whatever the list is filtered by. */
    Map<Pillar, Long> byPillar() {
        var counts = new EnumMap<Pillar, Long>(Pillar.class);
        jdbc.sql("""
                        select pillar, count(*) as organisations
                        from organisations.organisation
                        where pillar is not null
                        group by pillar
                        order by pillar
                        """).query(rs -> {
            counts.put(Pillar.valueOf(rs.getString("pillar")), rs.getLong("organisations"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec rows(OrganisationFilter filter, Locale language, String part) {
        return jdbc.sql("select %s\nfrom organisations.organisation o\n%s\norder by %s\n%s"
                        .formatted(OrganisationRow.COLUMNS, filter.clause(), filter.order(language), part))
                .params(filter.parameters());
    }
}
