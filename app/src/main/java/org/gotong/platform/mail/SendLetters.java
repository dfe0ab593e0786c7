package org.gotong.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Objects;
import org.gotong.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands the letters of the outbox to the mail server, one transaction each; what fails is tried again later. */
@Configuration
class SendLetters {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Today today;
    private final String smtp;

    SendLetters(
            Outbox outbox, TransactionTemplate transaction, Today today, @Value("${gotong.smtp-url:}") String smtp) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.today = today;
        this.smtp = smtp;
    }

    @Bean
    Task<Void> sendLettersTask() {
        // Made once at the start, so that a wrong address is told then and not by letters that never arrive.
        var url = smtp.isBlank() ? null : SmtpUrl.of(smtp);
        return Tasks.recurring("send-letters", FixedDelay.ofSeconds(5)).execute((_, _) -> {
            if (url != null) {
                sendAll(url);
            }
        });
    }

    @Bean
    Task<Void> forgetOldLettersTask() {
        return Tasks.recurring("forget-old-letters", FixedDelay.ofHours(6))
                .execute((_, _) -> outbox.forgetBefore(today.now().minus(KEPT)));
    }

    void sendAll(SmtpUrl url) {
        var server = url.sender();
        while (Objects.requireNonNull(transaction.execute(_ -> sendNext(server, url.from())))) {
            // Until nothing is due.
        }
    }

    private boolean sendNext(JavaMailSender server, String from) {
        var due = outbox.takeDue();
        due.ifPresent(letter -> {
            try {
                send(server, from, letter);
                outbox.sent(letter);
            } catch (MailException | MessagingException refused) {
                // Kept with its reason for the administrators, and tried again: the next letter may go through.
                outbox.failed(letter, String.valueOf(refused.getMessage()));
            }
        });
        return due.isPresent();
    }

    private static void send(JavaMailSender server, String from, StoredLetter letter) throws MessagingException {
        var message = server.createMimeMessage();
        var content = new MimeMessageHelper(message, true, "UTF-8");
        content.setFrom(from);
        content.setTo(letter.to());
        content.setSubject(letter.subject());
        content.setText(letter.words(), LetterBody.html(letter));
        // A node that dies after the server took the letter and before that is noted leaves it to be sent again: rather
        // twice
        // than never. Under one Message-ID mailboxes show it once.
        message.setHeader("Message-ID", letter.messageId(from));
        message.setHeader("Content-Language", letter.language().getLanguage());
        // Nobody's holiday notice answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            // RFC 8058: mail programs offer a button of their own, and send one POST.
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        server.send(message);
    }
}
