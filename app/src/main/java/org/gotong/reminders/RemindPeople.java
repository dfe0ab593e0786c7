package org.gotong.reminders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.identity.ViewerDirectory;
import org.gotong.platform.mail.Letters;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people by letter of what waits for them: notes what a rule holds for today, and tells it when the person wants
 * to be told. A person is one transaction, in which the notes and the letter both stand or neither.
 */
@Configuration
class RemindPeople {

    private static final Logger LOG = LoggerFactory.getLogger(RemindPeople.class);

    private final List<WaitingSource> sources;
    private final MyWork myWork;
    private final Notices notices;
    private final Settings settings;
    private final Unsubscriptions unsubscriptions;
    private final DigestLetter digestLetter;
    private final ViewerDirectory viewers;
    private final Letters letters;
    private final Words words;
    private final TransactionTemplate transaction;
    private final Today today;

    RemindPeople(
            List<WaitingSource> sources,
            MyWork myWork,
            Notices notices,
            Settings settings,
            Unsubscriptions unsubscriptions,
            DigestLetter digestLetter,
            ViewerDirectory viewers,
            Letters letters,
            Words words,
            TransactionTemplate transaction,
            Today today) {
        this.sources = sources;
        this.myWork = myWork;
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

    @Bean
    Task<Void> remindPeopleTask() {
        return Tasks.recurring("remind-people", FixedDelay.ofMinutes(30)).execute((_, _) -> remindAll());
    }

    @Bean
    Task<Void> forgetOldRemindersTask() {
        return Tasks.recurring("forget-old-reminders", FixedDelay.ofHours(24)).execute((_, _) -> {
            var longAgo = today.date().minusDays(400);
            notices.forgetBefore(longAgo);
            unsubscriptions.forgetBefore(longAgo);
        });
    }

    void remindAll() {
        for (var person : people()) {
            try {
                transaction.executeWithoutResult(_ -> remind(person));
            } catch (RuntimeException broken) {
                // One person's broken record must not silence everybody else's reminders.
                LOG.error("could not remind person {}", person.text(), broken);
            }
        }
    }

    private Set<PersonId> people() {
        var people = new HashSet<>(notices.untold());
        sources.forEach(source -> people.addAll(source.people(today.date())));
        return people;
    }

    private void remind(PersonId person) {
        var setting = settings.of(person);
        if (setting.rhythm() != Rhythm.OFF) {
            viewers.find(person).ifPresent(viewer -> remind(person, viewer, setting));
        }
    }

    private void remind(PersonId person, Viewer viewer, Setting setting) {
        var tongue = words.in(setting.language());
        var all = myWork.of(viewer, tongue);
        notices.add(person, all);
        if (!setting.rhythm().isTime(today.now(), setting.writtenAt())) {
            return;
        }
        var subjects = notices.take(person);
        // What was answered since it was noted needs no letter any more.
        var due = all.stream().filter(one -> subjects.contains(one.subject())).toList();
        if (!due.isEmpty()) {
            var unsubscription = unsubscriptions.make(person).text();
            letters.post(digestLetter.of(viewer, due, unsubscription, tongue));
            settings.written(person, setting);
        }
    }
}
