package org.gotong.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Standing;
import org.gotong.identity.StandingSource;
import org.gotong.platform.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in which programmes a person has which role on a day. */
@Component
class ProgrammeStandings implements StandingSource {

    static final String KIND = "programme";

    private final JdbcClient jdbc;
    private final Words words;

    ProgrammeStandings(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Standing> standings(PersonId person, LocalDate on) {
        return jdbc.sql("""
                        select programme_id, role
                        from programmes.role_holding
                        where person_id = :person
                        and since <= :on
                        and (until is null or until > :on)
                        """)
                .param("person", person.value())
                .param("on", on)
                .query((row, _) -> new Standing(
                        KIND,
                        row.getObject("programme_id", UUID.class),
                        row.getString("role").toLowerCase(Locale.ROOT)))
                .list();
    }

    @Override
    public Optional<String> describe(Standing offered, Locale language) {
        return offered.kind().equals(KIND)
                ? title(offered.subject(), language)
                        .map(title -> words.get(language, "programmes.offer." + offered.role(), title))
                : Optional.empty();
    }

    private Optional<String> title(UUID programme, Locale language) {
        return jdbc.sql("""
                        select case when :english and title_en <> '' or title_id = '' then title_en else title_id end
                        from programmes.programme
                        where id = :id
                        """)
                .param("english", language.getLanguage().equals("en"))
                .param("id", programme)
                .query(String.class)
                .optional();
    }
}
