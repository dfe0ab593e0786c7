package org.gotong.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gotong.identity.PersonId;
import org.gotong.platform.pages.Faults;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.gotong.reading.UnreadablePeriod;
import org.gotong.reading.UnreadableRecurrence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An activity as a program sends it. Only the fields that are there change anything, so that the same reading serves
 * POST and PATCH; null empties a field.
 *
 * @param path of the body in the request, with a slash at its end: empty for a single one, "3/" in an array
 */
record ActivityBody(JsonNode json, String path, Faults faults) {

    boolean has(String field) {
        return json.has(field);
    }

    Kind kind() {
        var word = text("kind", "activity", 20);
        if (!word.equals("activity") && !word.equals("component")) {
            faults.add(path + "kind", "choice.unknown");
        }
        return word.equals("component") ? Kind.COMPONENT : Kind.ACTIVITY;
    }

    /** The names of those in charge, which the caller looks up for many bodies at once. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (var one : json.path("responsible")) {
            var name = one.isString() ? one.asString() : nameIn(one);
            if (name.isBlank() || name.length() > 200) {
                faults.add(path + "responsible", "missing");
            } else {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** A program may name an organisation by its address alone. */
    private static String nameIn(JsonNode one) {
        var name = one.path("name").asString("");
        var organisation = one.path("organisation");
        var slug = organisation.isString()
                ? organisation.asString()
                : organisation.path("slug").asString("");
        return name.isBlank() ? slug : name;
    }

    ActivityFacts facts(ActivityFacts before, List<Responsible> responsible) {
        var title = text("title", before.title(), ActivityForm.LONGEST_TITLE);
        if (title.isBlank()) {
            faults.add(path + "title", "missing");
        }
        return new ActivityFacts(
                title.strip(),
                period(before.period()),
                recurrence(before.recurrence()),
                has("responsible") ? responsible : before.responsible(),
                text("person", before.person(), 200),
                text("notes", before.notes(), ActivityForm.LONGEST_NOTES),
                has("needs") ? needs() : before.needs());
    }

    @Nullable
    ActivityId parent(@Nullable ActivityId before) {
        return has("parent") ? value("parent", text -> new ActivityId(UUID.fromString(text)), "id.unreadable") : before;
    }

    private @Nullable Period period(@Nullable Period before) {
        if (!has("period")) {
            return before;
        }
        try {
            return isEmpty(json.path("period"))
                    ? null
                    : Period.parse(json.path("period").asString(""));
        } catch (UnreadablePeriod unreadable) {
            faults.add(path + "period", unreadable.code());
            return null;
        }
    }

    private @Nullable Recurrence recurrence(@Nullable Recurrence before) {
        if (!has("recurrence")) {
            return before;
        }
        try {
            var rule = json.path("recurrence");
            return isEmpty(rule) ? null : Recurrence.parse(rule.asString(""));
        } catch (UnreadableRecurrence unreadable) {
            faults.add(path + "recurrence", unreadable.code());
            return null;
        }
    }

    private Set<ActivityId> needs() {
        var needs = new HashSet<ActivityId>();
        for (var need : json.path("needs")) {
            try {
                needs.add(new ActivityId(UUID.fromString(need.asString(""))));
            } catch (IllegalArgumentException unreadable) {
                faults.add(path + "needs", "id.unreadable");
            }
        }
        return needs;
    }

    /** {@code {"state": "done", "on": "2026-09-30"}}; null takes the record back. */
    @Nullable
    Status status(@Nullable Status before, LocalDate today, @Nullable PersonId by) {
        var status = json.path("status");
        if (!has("status") || status.isNull()) {
            return has("status") ? null : before;
        }
        var state = State.find(status.path("state").asString(""));
        if (state.isEmpty()) {
            faults.add(path + "status/state", "choice.unknown");
        }
        var on = day(status, "status/on", today);
        return state.isEmpty() || on == null ? before : new Status(state.get(), on, by);
    }

    /** {@code {"percent": 40, "on": "2026-09-30"}}. */
    @Nullable
    Progress progress(@Nullable Progress before, LocalDate today, @Nullable PersonId by) {
        var progress = json.path("progress");
        if (!has("progress") || progress.isNull()) {
            return has("progress") ? null : before;
        }
        var percent = progress.path("percent").asInt(-1);
        if (percent < 0 || percent > 100) {
            faults.add(path + "progress/percent", "number.range", 0, 100);
        }
        var on = day(progress, "progress/on", today);
        return percent < 0 || percent > 100 || on == null ? before : new Progress(percent, on, by);
    }

    private @Nullable LocalDate day(JsonNode report, String field, LocalDate today) {
        try {
            var on = report.path("on").isMissingNode()
                    ? today
                    : LocalDate.parse(report.path("on").asString(""));
            if (!on.isAfter(today)) {
                return on;
            }
            faults.add(path + field, "report.future");
        } catch (java.time.format.DateTimeParseException unreadable) {
            faults.add(path + field, "date.unreadable");
        }
        return null;
    }

    private String text(String field, String before, int longest) {
        if (!has(field)) {
            return before;
        }
        var text = json.path(field).asString("").strip();
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            faults.add(path + field, "text.unreadable");
        }
        faults.optionalText(path + field, text, longest);
        return text;
    }

    private <T> @Nullable T value(String field, Function<String, T> read, String code) {
        try {
            return isEmpty(json.path(field))
                    ? null
                    : read.apply(json.path(field).asString(""));
        } catch (IllegalArgumentException unreadable) {
            faults.add(path + field, code);
            return null;
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.asString("").isBlank();
    }
}
