package org.gotong.reminders;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /my-work/settings}: how one wants to be reminded, and the address of one's own calendar. */
@Controller
@Access(Access.Level.SIGNED_IN)
@RequestMapping("/my-work/settings")
class SettingsController {

    private final Settings settings;
    private final CalendarAddresses addresses;

    SettingsController(Settings settings, CalendarAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return page(viewer, "");
    }

    @PostMapping
    String change(Viewer viewer, @RequestParam String rhythm, @RequestParam String language, RedirectAttributes after) {
        // Only our own choices send these words.
        var chosen = Rhythm.find(rhythm).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        settings.change(viewer, Objects.requireNonNull(viewer.person()), chosen, Languages.of(language));
        after.addFlashAttribute(Toast.NAME, Toast.of("reminders.settings.saved"));
        return "redirect:/my-work/settings";
    }

    /** Shows the new address in its own answer: to redirect first, it would have to be kept somewhere in clear. */
    @PostMapping("/calendar")
    ModelAndView renew(Viewer viewer, Locale language) {
        return page(viewer, "/calendar/" + addresses.renew(viewer, language).text() + ".ics");
    }

    @PostMapping("/calendar/revocation")
    String revoke(Viewer viewer, RedirectAttributes after) {
        addresses.revoke(viewer);
        after.addFlashAttribute(Toast.NAME, Toast.of("reminders.calendar.revoked"));
        return "redirect:/my-work/settings";
    }

    private ModelAndView page(Viewer viewer, String fresh) {
        var model = new LinkedHashMap<String, @Nullable Object>();
        model.put("setting", settings.of(viewer));
        model.put("address", addresses.find(viewer).orElse(null));
        model.put("fresh", fresh);
        model.put("email", viewer.email());
        return new ModelAndView("reminders/settings", model);
    }
}
