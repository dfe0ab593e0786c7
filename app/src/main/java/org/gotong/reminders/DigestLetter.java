package org.gotong.reminders;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.mail.Letter;
import org.gotong.platform.pages.Tongue;
import org.gotong.platform.web.BaseAddress;
import org.springframework.stereotype.Component;

/** The words of a letter that reminds. */
@Component
class DigestLetter {

    private static final int MOST = 30;

    private final BaseAddress base;

    DigestLetter(BaseAddress base) {
        this.base = base;
    }

    /** Its last address ends such letters, and stands in the letter's head too, where mail programs look for it. */
    Letter of(Viewer to, List<Waiting> due, String unsubscription, Tongue tongue) {
        var items = new StringBuilder();
        for (var one : due.subList(0, Math.min(MOST, due.size()))) {
            var how = one.state().isEmpty() ? one.words() : one.state();
            items.append(tongue.t("reminders.letter.item", oneLine(one.title()), oneLine(one.over()), oneLine(how)))
                    .append("\n\n");
        }
        if (due.size() > MOST) {
            items.append(tongue.t("reminders.letter.more", due.size() - MOST)).append("\n\n");
        }
        var end = base.of("/my-work/unsubscription/" + unsubscription);
        return new Letter(
                to.email(),
                tongue.locale(),
                tongue.t("reminders.letter.subject", due.size()),
                tongue.t(
                        "reminders.letter.text",
                        to.name(),
                        items.toString().strip(),
                        base.of("/my-work"),
                        base.of("/my-work/settings"),
                        end),
                end);
    }

    // A line that somebody typed must not look like a paragraph, or an address, of ours.
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
