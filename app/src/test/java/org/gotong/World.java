package org.gotong;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.identity.As;
import org.gotong.identity.Office;
import org.gotong.identity.PersonId;
import org.gotong.identity.Standing;
import org.gotong.identity.Viewer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The people and places that tests speak of. Add to it rather than inventing random ones. */
@TestConfiguration(proxyBeanMethods = false)
public class World {

    private final JdbcClient jdbc;

    World(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person with these offices; the same one when asked for again. */
    public PersonId person(String name, Office... offices) {
        var email = name.toLowerCase().replace(' ', '.') + "@contoh.example";
        return new PersonId(jdbc.sql("select id from identity.person where email = :email")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> insert(name, email, offices)));
    }

    public PersonId administrator() {
        return person("Ayu Lestari", Office.ADMINISTRATOR);
    }

    public PersonId coordinator() {
        return person("Budi Santoso", Office.COORDINATOR);
    }

    /** Somebody with an account and nothing else. */
    public PersonId somebody() {
        return person("Citra Dewi");
    }

    /** Gives the person a password, hashed so weakly that it costs a test no time: good for signing in as people do. */
    public PersonId withPassword(PersonId person, String password) {
        var weak = new Argon2PasswordEncoder(16, 32, 1, 16, 1);
        jdbc.sql("""
                        insert into accounts.password (person_id, hash, changed_at) values (?, ?, now())
                        on conflict (person_id) do update set hash = excluded.hash
                        """)
                .params(person.value(), "{argon2id}" + weak.encode(password))
                .update();
        return person;
    }

    public String email(PersonId person) {
        return jdbc.sql("select email from identity.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** The words of the newest letter to that address. */
    public String letterTo(String email) {
        return jdbc.sql(
                        "select words from platform.letter where recipient = ? order by written_at desc, id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
    }

    /** The path of the link in the newest letter to that address. */
    public String linkTo(String email) {
        return letterTo(email)
                .lines()
                .filter(line -> line.startsWith("http"))
                .map(line -> line.replaceFirst("https?://[^/]+", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Makes a MockMvc request come from that person: {@code mvc.get().uri(…).with(world.as(person))}. */
    public RequestPostProcessor as(PersonId person) {
        return As.person(person);
    }

    /** The person as a viewer with their offices of today and nothing else, for tests below the pages. */
    public Viewer viewer(PersonId person, Standing... standings) {
        return jdbc.sql("""
                        select p.name, p.email, array_remove(array_agg(o.office), null) as offices
                        from identity.person p
                        left join identity.office_holding o on o.person_id = p.id and o.until is null
                        where p.id = :id
                        group by p.id
                        """)
                .param("id", person.value())
                .query((rs, _) -> new Viewer(
                        person,
                        rs.getString("name"),
                        rs.getString("email"),
                        Stream.of((String[]) rs.getArray("offices").getArray())
                                .map(Office::valueOf)
                                .collect(Collectors.toSet()),
                        Set.of(standings),
                        true))
                .single();
    }

    /** No organisations for the length of this test, whatever the demonstration of another left. */
    public void emptyRegister() {
        jdbc.sql("truncate organisations.organisation cascade").update();
    }

    private UUID insert(String name, String email, Office... offices) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into identity.person (id, email, name, created_at) values (?, ?, ?, ?)")
                .params(id, email, name, OffsetDateTime.now())
                .update();
        for (var office : offices) {
            jdbc.sql("insert into identity.office_holding (id, person_id, office, since) values (?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id, office.name(), LocalDate.of(2018, 1, 1))
                    .update();
        }
        return id;
    }
}
