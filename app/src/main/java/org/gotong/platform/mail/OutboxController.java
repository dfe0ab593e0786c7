package org.gotong.platform.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gotong.platform.pages.Formats;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.Sheet;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters, for administrators: without a mail server they read them here and pass them on. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class OutboxController {

    private static final int SIZE = 50;

    private static final List<String> COLUMNS = List.of("to", "subject", "written", "sent", "tries", "error");

    private final Outbox outbox;
    private final Words words;

    OutboxController(Outbox outbox, Words words) {
        this.outbox = outbox;
        this.words = words;
    }

    @GetMapping("/outbox")
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        var at = Math.max(1, page);
        return new ModelAndView("platform/mail/outbox")
                .addObject("letters", outbox.newest(SIZE, (at - 1) * SIZE))
                .addObject("sends", outbox.sends())
                .addObject("at", at)
                .addObject("size", SIZE)
                .addObject("total", outbox.count());
    }

    /** Without the letters' words, which may hold a link that opens somebody's account. */
    @GetMapping("/outbox.{ending:csv|xlsx}")
    View sheet(@PathVariable String ending, Locale language) {
        var headings = COLUMNS.stream()
                .map(column -> words.get(language, "platform.outbox.column." + column))
                .toList();
        var rows = outbox.newest(Integer.MAX_VALUE, 0).stream().map(letter -> cells(letter, language));
        return SheetView.of(new Sheet(words.get(language, "platform.outbox.file"), headings, rows), ending);
    }

    @PostMapping("/outbox/{id}/sending")
    String tryAgain(@PathVariable LetterId id, RedirectAttributes after) {
        outbox.tryAgain(id);
        after.addFlashAttribute(Toast.NAME, Toast.of("platform.outbox.trying"));
        return "redirect:/outbox";
    }

    private static List<@Nullable Object> cells(StoredLetter letter, Locale language) {
        return Arrays.asList(
                letter.to(),
                letter.subject(),
                Formats.moment(letter.writtenAt(), language),
                letter.sentAt() == null ? null : Formats.moment(letter.sentAt(), language),
                letter.tries(),
                letter.lastError());
    }
}
