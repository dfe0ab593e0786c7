package org.gotong.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrators' list of people, by a part of name or address. */
@Repository
class PersonSearch {

    static final int SIZE = 50;

    private static final String MATCHES = """
            (p.name ilike :q or p.email ilike :q)
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PersonSearch(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    long count(String words) {
        return jdbc.sql("select count(*) from identity.person p where " + MATCHES)
                .param("q", pattern(words))
                .query(Long.class)
                .single();
    }

    List<PersonRow> rows(String words, int size, int offset) {
        return jdbc.sql("""
                        select p.id, p.name, p.email, p.closed_at,
                            array(
                                select o.office
                                from identity.office_holding o
                                where o.person_id = p.id and o.since <= :today and (o.until is null or o.until > :today)
                                order by o.office) as offices
                        from identity.person p
                        where
                        """ + MATCHES + """
                        order by p.closed_at is not null, lower(p.name), p.id
                        limit :size offset :offset
                        """)
                .param("q", pattern(words))
                .param("today", today.date())
                .param("size", size)
                .param("offset", offset)
                .query(PersonSearch::row)
                .list();
    }

    private static String pattern(String words) {
        return "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static PersonRow row(ResultSet rs, int number) throws SQLException {
        var offices = (String[]) rs.getArray("offices").getArray();
        var closed = rs.getTimestamp("closed_at");
        return new PersonRow(
                new PersonId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getString("email"),
                Arrays.stream(offices).map(Office::valueOf).toList(),
                closed == null ? null : closed.toInstant());
    }
}
