package org.gotong.programmes;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of a programme as it is typed. Lists stand one item a line, its parts divided by a bar or a tab, so that they can
 * be pasted from a document or a spreadsheet. {@link ProgrammeReading} understands them.
 *
 * @param evenly set to have the goals weighed alike
 * @param version the version that was read before typing
 */
record ProgrammeForm(
        String titleId,
        String titleEn,
        String summaryId,
        String summaryEn,
        String goals,
        String evenly,
        String places,
        String pilot,
        String period,
        String phases,
        String principles,
        String plans,
        String contactName,
        String contactEmail,
        String contactPhone,
        String version) {

    static final ProgrammeForm EMPTY = of(Map.of());

    ProgrammeForm {
        titleId = typed(titleId);
        titleEn = typed(titleEn);
        summaryId = typed(summaryId);
        summaryEn = typed(summaryEn);
        goals = typed(goals);
        evenly = typed(evenly);
        places = typed(places);
        pilot = typed(pilot);
        period = typed(period);
        phases = typed(phases);
        principles = typed(principles);
        plans = typed(plans);
        contactName = typed(contactName);
        contactEmail = typed(contactEmail);
        contactPhone = typed(contactPhone);
        version = typed(version);
    }

    static ProgrammeForm of(Programme programme) {
        var facts = programme.facts();
        return new ProgrammeForm(
                facts.titleId(),
                facts.titleEn(),
                facts.summaryId(),
                facts.summaryEn(),
                facts.goals().stream().map(ProgrammeForm::line).collect(joining("\n")),
                "",
                facts.places().stream().map(place -> place.code().text()).collect(joining("\n")),
                facts.places().stream().anyMatch(ProgrammeFacts.ProgrammePlace::pilot) ? "yes" : "",
                facts.period() == null ? "" : facts.period().text(),
                facts.phases().stream().map(ProgrammeForm::line).collect(joining("\n")),
                facts.principles().stream()
                        .map(principle -> line(principle.id(), principle.en()))
                        .collect(joining("\n")),
                facts.plans().stream()
                        .map(plan -> line(plan.name(), plan.link()))
                        .collect(joining("\n")),
                facts.contactName(),
                facts.contactEmail(),
                facts.contactPhone(),
                String.valueOf(programme.version()));
    }

    /** From the fields as {@link #fields} names them; one that is missing is empty. */
    static ProgrammeForm of(Map<String, String> fields) {
        return new ProgrammeForm(
                fields.getOrDefault("titleId", ""),
                fields.getOrDefault("titleEn", ""),
                fields.getOrDefault("summaryId", ""),
                fields.getOrDefault("summaryEn", ""),
                fields.getOrDefault("goals", ""),
                "",
                fields.getOrDefault("places", ""),
                fields.getOrDefault("pilot", ""),
                fields.getOrDefault("period", ""),
                fields.getOrDefault("phases", ""),
                fields.getOrDefault("principles", ""),
                fields.getOrDefault("plans", ""),
                fields.getOrDefault("contactName", ""),
                fields.getOrDefault("contactEmail", ""),
                fields.getOrDefault("contactPhone", ""),
                "");
    }

    /** Every field that holds text of the programme, by its name, in the order of the form. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("titleId", titleId);
        fields.put("titleEn", titleEn);
        fields.put("summaryId", summaryId);
        fields.put("summaryEn", summaryEn);
        fields.put("goals", goals);
        fields.put("places", places);
        fields.put("pilot", pilot);
        fields.put("period", period);
        fields.put("phases", phases);
        fields.put("principles", principles);
        fields.put("plans", plans);
        fields.put("contactName", contactName);
        fields.put("contactEmail", contactEmail);
        fields.put("contactPhone", contactPhone);
        return fields;
    }

    private static String line(ProgrammeGoal goal) {
        return goal.weight() == null
                ? goal.code().text()
                : goal.code().text() + " | "
                        + goal.weight().stripTrailingZeros().toPlainString();
    }

    private static String line(ProgrammeFacts.Phase phase) {
        var period = phase.period() == null ? "" : phase.period().text();
        return line(phase.nameId(), phase.nameEn(), period);
    }

    private static String line(String... parts) {
        return String.join(" | ", parts).replaceAll("[ |]+$", "");
    }

    // A browser ends lines with both characters; one is enough to compare by.
    private static String typed(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
