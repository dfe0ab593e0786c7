package org.gotong.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which questions somebody has answered. Whoever takes an answer says so here, in the same transaction. */
@Component
public class AnswerDirectory {

    private final JdbcClient jdbc;
    private final Today today;

    AnswerDirectory(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** "Under way" answers the question without ending the matter: it rests for a week. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(Viewer by, UUID subject) {
        jdbc.sql("""
                        insert into reminders.answer (id, subject, person_id, answered_on)
                        values (:id, :subject, :person, :today)
                        on conflict (subject, person_id, answered_on) do nothing
                        """)
                .param("id", NewId.next())
                .param("subject", subject)
                .param("person", by.id())
                .param("today", today.date())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takenBack(Viewer by, UUID subject) {
        jdbc.sql(
                        "delete from reminders.answer where subject = :subject and person_id = :person and answered_on = :today")
                .param("subject", subject)
                .param("person", by.id())
                .param("today", today.date())
                .update();
    }

    /** When each of the questions was last answered, by whomever: a colleague's answer is the organisation's too. */
    Map<UUID, LocalDate> lastAnswers(Collection<UUID> subjects) {
        var answers = new HashMap<UUID, LocalDate>();
        jdbc.sql("""
                        select subject, max(answered_on) as on_day
                        from reminders.answer
                        where subject = any(:subjects)
                        group by subject
                        """).param("subjects", subjects.toArray(UUID[]::new)).query(row -> {
            answers.put(row.getObject("subject", UUID.class), row.getObject("on_day", LocalDate.class));
        });
        return answers;
    }

    /** The questions that the person has answered today. */
    Set<UUID> givenToday(Viewer by) {
        return Set.copyOf(
                jdbc.sql("select subject from reminders.answer where person_id = :person and answered_on = :today")
                        .param("person", by.id())
                        .param("today", today.date())
                        .query(UUID.class)
                        .list());
    }
}
