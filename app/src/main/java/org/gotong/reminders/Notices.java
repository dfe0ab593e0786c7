package org.gotong.reminders;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gotong.identity.PersonId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people were or are to be reminded of. The key of the table makes a reminder single, whoever notices it first: a
 * second node waits for the first one's transaction and then finds that all is done.
 */
@Repository
class Notices {

    private final JdbcClient jdbc;
    private final Today today;

    Notices(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Notes those that a rule holds for today; what was noted before stays as it was. */
    void add(PersonId person, List<Waiting> all) {
        var due = all.stream()
                .filter(one -> Rule.of(one, today.date()).isPresent())
                .toList();
        if (due.isEmpty()) {
            return;
        }
        // In one order everywhere, so that two nodes wait for each other rather than block each other.
        jdbc.sql("""
                        insert into reminders.notice (person_id, rule, subject, occasion, noticed_at)
                        select :person, n.rule, n.subject, n.occasion, :now
                        from unnest(:rules::text[], :subjects::uuid[], :occasions::date[]) as n (rule, subject, occasion)
                        order by n.subject, n.rule
                        on conflict (person_id, rule, subject, occasion) do nothing
                        """)
                .param("person", person.value())
                .param("now", now())
                .param(
                        "rules",
                        texts(
                                due,
                                one -> Rule.of(one, today.date()).orElseThrow().name()))
                .param("subjects", texts(due, one -> one.subject().toString()))
                .param("occasions", texts(due, one -> Rule.occasion(one).toString()))
                .update();
    }

    private static String[] texts(List<Waiting> all, Function<Waiting, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** Takes what no letter told yet, for this transaction's letter alone; by its subject. */
    Set<UUID> take(PersonId person) {
        return Set.copyOf(jdbc.sql("""
                        with told as (
                            update reminders.notice
                            set told_at = :now
                            where person_id = :person and told_at is null
                            returning subject)
                        select distinct subject from told
                        """)
                .param("person", person.value())
                .param("now", now())
                .query(UUID.class)
                .list());
    }

    /** Those whom a letter still has to tell something. */
    Set<PersonId> untold() {
        return Set.copyOf(jdbc.sql("select distinct person_id from reminders.notice where told_at is null")
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from reminders.notice where occasion < :day")
                .param("day", day)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }
}
