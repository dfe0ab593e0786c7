package org.gotong.needs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gotong.platform.pages.Faults;
import org.gotong.reference.Place;
import org.jspecify.annotations.Nullable;

/** A partner's intervention as it is typed; needs are their ids with a space between them, so that they travel as one field. */
record InterventionForm(
        String organisation,
        String activitiesId,
        String activitiesEn,
        String place,
        String startedOn,
        String finishedOn,
        List<String> needs,
        List<String> planned,
        String version) {

    static final InterventionForm EMPTY = new InterventionForm("", "", "", "", "", "", List.of(), List.of(), "0");

    InterventionForm {
        organisation = Typed.text(organisation);
        activitiesId = Typed.text(activitiesId);
        activitiesEn = Typed.text(activitiesEn);
        place = Typed.text(place);
        startedOn = Typed.text(startedOn);
        finishedOn = Typed.text(finishedOn);
        needs = Typed.ids(needs);
        planned = Typed.ids(planned);
        version = Typed.text(version);
    }

    static InterventionForm of(Intervention intervention) {
        return new InterventionForm(
                intervention.organisation().text(),
                intervention.activitiesId(),
                intervention.activitiesEn(),
                Objects.requireNonNullElse(intervention.place(), ""),
                Objects.toString(intervention.startedOn(), ""),
                Objects.toString(intervention.finishedOn(), ""),
                intervention.needs().stream().map(NeedId::text).toList(),
                intervention.planned().stream().map(UUID::toString).toList(),
                String.valueOf(intervention.version()));
    }

    Faults check(List<String> partners) {
        var faults =
                Faults.none().text("activitiesId", activitiesId, 500).optionalText("activitiesEn", activitiesEn, 500);
        if (!partners.contains(organisation)) {
            faults.add("organisation", "intervention.partner");
        }
        var start = date("startedOn", startedOn, faults);
        var finish = date("finishedOn", finishedOn, faults);
        if (finish != null && (start == null || finish.isBefore(start))) {
            faults.add("finishedOn", "intervention.order");
        }
        return faults;
    }

    Intervention intervention(InterventionId id, @Nullable Place found, Answers known, Plan plan) {
        return new Intervention(
                id,
                UUID.fromString(organisation),
                activitiesId,
                activitiesEn,
                found == null ? null : found.code().text(),
                date("startedOn", startedOn, Faults.none()),
                date("finishedOn", finishedOn, Faults.none()),
                known.needs().stream()
                        .map(Need::id)
                        .filter(need -> needs.contains(need.text()))
                        .toList(),
                plan.chosen(planned),
                Typed.number(version));
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("activitiesId", activitiesId);
        fields.put("activitiesEn", activitiesEn);
        fields.put("place", place);
        fields.put("startedOn", startedOn);
        fields.put("finishedOn", finishedOn);
        fields.put("needs", String.join(" ", needs));
        fields.put("planned", String.join(" ", planned));
        return fields;
    }

    static @Nullable Map<String, String> told(@Nullable Intervention intervention) {
        return intervention == null ? null : of(intervention).fields();
    }

    private static @Nullable LocalDate date(String field, String typed, Faults faults) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            faults.add(field, "date.unreadable", typed);
            return null;
        }
    }
}
