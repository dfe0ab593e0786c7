package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gotong.platform.pages.Faults;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reading.UnreadableRecurrence;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody types it.
 *
 * @param period as people write it: "4 s/d 11 Juni 2018", "terus-menerus"
 * @param recurrence as people write it: "tiap 4 bulan"
 * @param responsible one name a line
 * @param version of the activity that the form was filled from
 */
record ActivityForm(
        String kind,
        String title,
        String parent,
        String period,
        String recurrence,
        String responsible,
        String person,
        String notes,
        List<String> needs,
        String version) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_NOTES = 10_000;
    private static final int LONGEST_NAME = 200;

    ActivityForm(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String parent,
            @Nullable String period,
            @Nullable String recurrence,
            @Nullable String responsible,
            @Nullable String person,
            @Nullable String notes,
            @Nullable List<String> needs,
            @Nullable String version) {
        this.kind = "COMPONENT".equals(kind) ? "COMPONENT" : "ACTIVITY";
        this.title = tidy(title);
        this.parent = tidy(parent);
        this.period = tidy(period);
        this.recurrence = tidy(recurrence);
        this.responsible = tidy(responsible);
        this.person = tidy(person);
        this.notes = tidy(notes);
        this.needs = needs == null ? List.of() : List.copyOf(needs);
        this.version = tidy(version);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    static ActivityForm empty(String kind, String parent) {
        return new ActivityForm(kind, null, parent, null, null, null, null, null, null, null);
    }

    static ActivityForm of(Activity activity, List<Who> who, Locale language) {
        var facts = activity.facts();
        return new ActivityForm(
                activity.kind().name(),
                facts.title(),
                activity.parent() == null ? "" : activity.parent().text(),
                facts.period() == null ? "" : facts.period().describe(language),
                facts.recurrence() == null ? "" : facts.recurrence().describe(language),
                who.stream().map(one -> nameOf(one, language)).collect(joining("\n")),
                facts.person(),
                facts.notes(),
                facts.needs().stream().map(ActivityId::text).sorted().toList(),
                String.valueOf(activity.version()));
    }

    private static String nameOf(Who who, Locale language) {
        return who.organisation() == null ? who.written() : who.organisation().name(language);
    }

    Kind ofKind() {
        return Kind.valueOf(kind);
    }

    @Nullable
    ActivityId under() {
        return parent.isEmpty() ? null : id(parent);
    }

    Set<ActivityId> waitsFor() {
        var ids = new HashSet<ActivityId>();
        needs.stream().filter(need -> !need.isBlank()).map(ActivityForm::id).forEach(ids::add);
        return ids;
    }

    private static ActivityId id(String text) {
        try {
            return new ActivityId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            // An id that no activity bears: the plan's own check then says what is wrong.
            return new ActivityId(new UUID(0, 0));
        }
    }

    List<String> names() {
        return Arrays.stream(responsible.split("\\R|;"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    Faults check(Locale language) {
        var faults = Faults.none().text("title", title, LONGEST_TITLE);
        try {
            time(language);
        } catch (UnreadablePeriod unreadable) {
            faults.add("period", unreadable.code());
        }
        try {
            repeats(language);
        } catch (UnreadableRecurrence unreadable) {
            faults.add("recurrence", unreadable.code());
        }
        names().forEach(name -> faults.optionalText("responsible", name, LONGEST_NAME));
        return faults.optionalText("person", person, LONGEST_NAME).optionalText("notes", notes, LONGEST_NOTES);
    }

    @Nullable
    Period time(Locale language) {
        return period.isEmpty() ? null : Period.read(period, language, null);
    }

    @Nullable
    Recurrence repeats(Locale language) {
        return recurrence.isEmpty() ? null : Recurrence.read(recurrence, language);
    }

    /** Only after {@link #check} found nothing. */
    ActivityFacts facts(List<Responsible> found, Locale language) {
        return new ActivityFacts(title, time(language), repeats(language), found, person, notes, waitsFor());
    }
}
