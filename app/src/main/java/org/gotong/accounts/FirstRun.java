package org.gotong.accounts;

import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.gotong.identity.PersonDirectory;
import org.gotong.platform.commands.Announcement;
import org.gotong.platform.pages.Words;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The link that makes the first administrator: printed where the server starts, for whoever may read there. */
@Component
class FirstRun implements Announcement {

    private final JdbcClient jdbc;
    private final PersonDirectory people;
    private final Today today;
    private final Words words;

    FirstRun(JdbcClient jdbc, PersonDirectory people, Today today, Words words) {
        this.jdbc = jdbc;
        this.people = people;
        this.today = today;
        this.words = words;
    }

    @Override
    public List<String> lines(String address, Locale language) {
        return people.isEmpty()
                ? List.of(words.get(language, "first-run.announcement"), address + newPath())
                : List.of();
    }

    /** A new one at each start: the one before leads nowhere. */
    String newPath() {
        var secret = Secret.fresh();
        jdbc.sql("""
                        insert into accounts.first_run (place, secret_hash, made_at) values (1, :hash, :now)
                        on conflict (place) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
                        """)
                .param("hash", secret.hash())
                .param("now", Timestamp.from(today.now()))
                .update();
        return "/first-run/" + secret.text();
    }

    boolean isOpen(Secret secret) {
        return people.isEmpty()
                && jdbc.sql("select exists (select 1 from accounts.first_run where secret_hash = :hash)")
                        .param("hash", secret.hash())
                        .query(Boolean.class)
                        .single();
    }

    /** Uses the link up; false when somebody else did so in the same moment. */
    boolean use(Secret secret) {
        return jdbc.sql("delete from accounts.first_run where secret_hash = :hash")
                        .param("hash", secret.hash())
                        .update()
                == 1;
    }
}
