package org.gotong.reminders;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.identity.ViewerDirectory;
import org.gotong.platform.calendars.Calendar;
import org.gotong.platform.calendars.CalendarEntry;
import org.gotong.platform.pages.Words;
import org.gotong.platform.secrets.Secret;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's own calendar, for calendar programs: they bring no cookie, only the secret address. */
@Controller
@Access(Access.Level.ANYONE)
class CalendarController {

    private final CalendarAddresses addresses;
    private final ViewerDirectory viewers;
    private final List<CalendarSource> sources;
    private final Words words;

    CalendarController(
            CalendarAddresses addresses, ViewerDirectory viewers, List<CalendarSource> sources, Words words) {
        this.addresses = addresses;
        this.viewers = viewers;
        this.sources = sources;
        this.words = words;
    }

    @GetMapping("/calendar/{secret}.ics")
    @Nullable
    ResponseEntity<String> calendar(@PathVariable String secret, ServletWebRequest request) {
        var reader = addresses.reader(Secret.of(secret)).orElseThrow(() -> new NotFound("calendar"));
        var viewer = viewers.find(reader.person()).orElseThrow(() -> new NotFound("calendar"));
        addresses.noteReading(reader.person());
        var answer = calendar(viewer, reader.language(), request).answer();
        if (request.checkNotModified(tag(answer))) {
            return null;
        }
        // The address is a secret: neither a proxy nor a page behind one of the entries' links may learn it.
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .body(answer.getBody());
    }

    /** How to subscribe, program by program. */
    @GetMapping("/calendars")
    String explain() {
        return "reminders/calendars";
    }

    private Calendar calendar(Viewer viewer, Locale language, ServletWebRequest request) {
        var site = ServletUriComponentsBuilder.fromContextPath(request.getRequest())
                .build()
                .toUriString();
        var tongue = words.in(language);
        var entries = sources.stream()
                .<CalendarEntry>flatMap(source -> source.entries(viewer, site, tongue).stream())
                .toList();
        return new Calendar("gotong", tongue.t("reminders.calendar.title", viewer.name()), entries);
    }

    // Weak, as those of pages are: the server compresses only answers whose tag does not promise the same bytes.
    private static String tag(ResponseEntity<String> answer) {
        var text = String.valueOf(answer.getBody()).getBytes(StandardCharsets.UTF_8);
        return "W/\"" + DigestUtils.md5DigestAsHex(text) + "\"";
    }
}
