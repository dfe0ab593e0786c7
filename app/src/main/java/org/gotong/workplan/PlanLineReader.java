package org.gotong.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gotong.imports.FilledRow;
import org.gotong.imports.RowFaults;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Languages;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reading.UnreadableRecurrence;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, as people or as our own files write them; what is wrong goes to the faults. */
record PlanLineReader(FilledRow row, RowFaults faults, Words words, Locale language, LocalDate today) {

    private static final int LONGEST_NAME = 200;

    String title() {
        var title = row.text("activity");
        faults.addAll("activity", Faults.none().text("activity", title, ActivityForm.LONGEST_TITLE));
        return title;
    }

    String text(String field, int longest) {
        var text = row.text(field);
        faults.addAll(field, Faults.none().optionalText(field, text, longest));
        return text;
    }

    String name(String field) {
        return text(field, LONGEST_NAME);
    }

    @Nullable
    String period() {
        var written = row.text("when");
        if (written.isEmpty()) {
            return null;
        }
        UnreadablePeriod first = null;
        for (var each : languages()) {
            try {
                return Period.read(written, each, null).text();
            } catch (UnreadablePeriod unreadable) {
                first = first == null ? unreadable : first;
            }
        }
        faults.add("when", first == null ? "date.unreadable" : first.code());
        return null;
    }

    @Nullable
    String recurrence() {
        var written = row.text("recurrence");
        if (written.isEmpty()) {
            return null;
        }
        for (var each : languages()) {
            try {
                return Recurrence.read(written, each).rule();
            } catch (UnreadableRecurrence unreadable) {
                // Perhaps it is written in the other language.
            }
        }
        faults.add("recurrence", "recurrence.unreadable");
        return null;
    }

    /** Names of organisations or people, divided by semicolons or line breaks. */
    List<String> names() {
        var names = parts("responsible");
        names.forEach(
                name -> faults.addAll("responsible", Faults.none().optionalText("responsible", name, LONGEST_NAME)));
        return names;
    }

    List<String> parts(String field) {
        return Arrays.stream(row.text(field).split("\\R|;"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    State state() {
        var written = row.text("state");
        if (written.isEmpty()) {
            return null;
        }
        var state = Arrays.stream(State.values())
                .filter(each -> named(each).stream().anyMatch(written::equalsIgnoreCase))
                .findFirst();
        if (state.isEmpty()) {
            faults.add("state", "activity.state", written, String.join(", ", states()));
        }
        return state.orElse(null);
    }

    private List<String> states() {
        return Arrays.stream(State.values())
                .map(state -> words.get(language, "workplan.state." + state.code()))
                .toList();
    }

    private List<String> named(State state) {
        var names = new ArrayList<>(List.of(state.code()));
        Languages.ALL.forEach(each -> names.add(words.get(each, "workplan.state." + state.code())));
        return names;
    }

    @Nullable
    LocalDate stateOn() {
        var written = row.text("state-on");
        if (written.isEmpty()) {
            return null;
        }
        var day = languages().stream()
                .flatMap(each -> day(written, each).stream())
                .findFirst();
        if (day.isEmpty()) {
            faults.add("state-on", "activity.day", written);
        } else if (day.get().isAfter(today)) {
            faults.add("state-on", "report.future");
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> day(String written, Locale language) {
        try {
            var period = Period.read(written, language, null);
            return Optional.ofNullable(period.first()).filter(first -> first.equals(period.last()));
        } catch (UnreadablePeriod unreadable) {
            return Optional.empty();
        }
    }

    @Nullable
    Integer percent() {
        var written = row.text("percent").replaceFirst("\\s*%$", "");
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,3}([.,]0+)?") || Integer.parseInt(written.replaceFirst("[.,].*", "")) > 100) {
            faults.add("percent", "number.range", 0, 100);
            return null;
        }
        return Integer.valueOf(written.replaceFirst("[.,].*", ""));
    }

    /** The language of the headings first. */
    private List<Locale> languages() {
        var all = new ArrayList<>(List.of(language));
        Languages.ALL.stream().filter(each -> !each.equals(language)).forEach(all::add);
        return all;
    }
}
