package org.gotong.platform.mail;

import java.sql.Timestamp;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.time.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters. A letter is written in the transaction of the change that causes it, and leaves after that. */
@Component
public class Letters {

    private final JdbcClient jdbc;
    private final Today today;

    Letters(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        jdbc.sql("""
                        insert into platform.letter
                            (id, recipient, language, subject, words, unsubscribe, written_at, next_try_at)
                        values (:id, :recipient, :language, :subject, :words, :unsubscribe, :now, :now)
                        """)
                .param("id", NewId.next())
                .param("recipient", letter.to())
                .param("language", letter.language().getLanguage())
                .param("subject", letter.subject())
                .param("words", letter.text())
                .param("unsubscribe", letter.unsubscribe())
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    /** Nobody reads at that address: what was written to it goes, sent or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String recipient) {
        jdbc.sql("delete from platform.letter where lower(recipient) = lower(:recipient)")
                .param("recipient", recipient)
                .update();
    }
}
