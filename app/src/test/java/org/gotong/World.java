package org.gotong;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gotong.identity.As;
import org.gotong.identity.Office;
import org.gotong.identity.PersonId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Makes a MockMvc request come from that person: {@code mvc.get().uri(…).with(world.as(person))}. */
    public RequestPostProcessor as(PersonId person) {
        return As.person(person);
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
