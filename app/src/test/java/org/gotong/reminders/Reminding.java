package org.gotong.reminders;

import java.util.List;
import org.gotong.identity.ViewerDirectory;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that reminds people, of one source alone. */
@Component
class Reminding {

    private final AnswerDirectory answers;
    private final Notices notices;
    private final Settings settings;
    private final Unsubscriptions unsubscriptions;
    private final DigestLetter digestLetter;
    private final ViewerDirectory viewers;
    private final Letters letters;
    private final Words words;
    private final TransactionTemplate transaction;
    private final Today today;

    Reminding(
            AnswerDirectory answers,
            Notices notices,
            Settings settings,
            Unsubscriptions unsubscriptions,
            DigestLetter digestLetter,
            ViewerDirectory viewers,
            Letters letters,
            Words words,
            TransactionTemplate transaction,
            Today today) {
        this.answers = answers;
        this.notices = notices;
        this.settings = settings;
        this.unsubscriptions = unsubscriptions;
        this.digestLetter = digestLetter;
        this.viewers = viewers;
        this.letters = letters;
        this.words = words;
        this.transaction = transaction;
        this.today = today;
    }

    RemindPeople of(WaitingSource source) {
        return new RemindPeople(
                List.of(source),
                new MyWork(List.of(source), answers, words, today),
                notices,
                settings,
                unsubscriptions,
                digestLetter,
                viewers,
                letters,
                words,
                transaction,
                today);
    }
}
