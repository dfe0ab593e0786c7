package org.gotong.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gotong.identity.InvitationDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be reminded. Who never said so gets a letter a day, when there is something to say. */
@Repository
class Settings {

    private static final String KIND = "reminders.setting";
    private static final Rhythm DEFAULT = Rhythm.DAILY;

    private final JdbcClient jdbc;
    private final InvitationDirectory invitations;
    private final History history;
    private final Today today;

    Settings(JdbcClient jdbc, InvitationDirectory invitations, History history, Today today) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.history = history;
        this.today = today;
    }

    Setting of(Viewer viewer) {
        return of(Objects.requireNonNull(viewer.person(), "only for people who signed in"));
    }

    Setting of(PersonId person) {
        return jdbc.sql("select rhythm, language, written_at from reminders.setting where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> setting(row))
                .optional()
                .orElseGet(() ->
                        new Setting(DEFAULT, invitations.languageOf(person).orElse(Languages.INDONESIAN), null));
    }

    @Transactional
    public void change(Visitor by, PersonId person, Rhythm rhythm, Locale language) {
        var before = of(person);
        jdbc.sql("""
                        insert into reminders.setting (person_id, rhythm, language)
                        values (:person, :rhythm, :language)
                        on conflict (person_id) do update set rhythm = excluded.rhythm, language = excluded.language
                        """)
                .param("person", person.value())
                .param("rhythm", rhythm.name())
                .param("language", language.getLanguage())
                .update();
        history.record(by, person.value(), KIND, person.value(), told(before.rhythm()), told(rhythm));
    }

    /** Remembers that a letter was written now; what the person set meanwhile stays set. */
    void written(PersonId person, Setting setting) {
        jdbc.sql("""
                        insert into reminders.setting (person_id, rhythm, language, written_at)
                        values (:person, :rhythm, :language, :now)
                        on conflict (person_id) do update set written_at = excluded.written_at
                        """)
                .param("person", person.value())
                .param("rhythm", setting.rhythm().name())
                .param("language", setting.language().getLanguage())
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    private static Map<String, String> told(Rhythm rhythm) {
        return Map.of("rhythm", rhythm.code());
    }

    private static Setting setting(ResultSet row) throws SQLException {
        var written = row.getTimestamp("written_at");
        return new Setting(
                Rhythm.valueOf(row.getString("rhythm")),
                Languages.of(row.getString("language")),
                written == null ? null : written.toInstant());
    }
}
