package org.gotong.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people with an account. */
@Repository
class People {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Today today;

    People(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    PersonId add(String email, String name) {
        var id = new PersonId(NewId.next());
        jdbc.sql("insert into identity.person (id, email, name, created_at) values (:id, :email, :name, :now)")
                .param("id", id.value())
                .param("email", new EmailAddress(email).text())
                .param("name", name.strip())
                .param("now", Timestamp.from(today.now()))
                .update();
        return id;
    }

    void rename(PersonId person, String name) {
        jdbc.sql("update identity.person set name = :name, version = version + 1 where id = :id")
                .param("id", person.value())
                .param("name", name.strip())
                .update();
    }

    void close(PersonId person) {
        jdbc.sql("update identity.person set closed_at = :now, version = version + 1 where id = :id")
                .param("id", person.value())
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.person)")
                .query(Boolean.class)
                .single();
    }

    Optional<PersonSummary> find(PersonId person) {
        return jdbc.sql("select id, name, email from identity.person where id = :id and closed_at is null")
                .param("id", person.value())
                .query(People::summary)
                .optional();
    }

    Optional<PersonSummary> findByEmail(String email) {
        return jdbc.sql("""
                        select id, name, email
                        from identity.person
                        where lower(email) = :email and closed_at is null
                        """)
                .param("email", new EmailAddress(email).key())
                .query(People::summary)
                .optional();
    }

    /** Also of those whose account is closed: what they did keeps their name. */
    List<Map.Entry<PersonId, String>> names(Collection<PersonId> people) {
        return jdbc.sql("select id, name from identity.person where id in (:ids)")
                .param(
                        "ids",
                        people.isEmpty()
                                ? List.of(NOBODY)
                                : people.stream().map(PersonId::value).toList())
                .query((rs, _) -> Map.entry(new PersonId(rs.getObject("id", UUID.class)), rs.getString("name")))
                .list();
    }

    private static PersonSummary summary(ResultSet rs, int row) throws SQLException {
        return new PersonSummary(
                new PersonId(rs.getObject("id", UUID.class)), rs.getString("name"), rs.getString("email"));
    }
}
