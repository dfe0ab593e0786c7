package org.gotong.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.platform.pages.Words;
import org.gotong.reading.PlanReading;
import org.gotong.reading.ReadActivity;
import org.jspecify.annotations.Nullable;

/** A reading as the API answers it. */
record ReadingAnswer(List<Line> activities, List<Ignored> ignored) {

    record Line(
            String title,
            @Nullable String period,
            @Nullable String recurrence,
            List<Name> responsible,
            @Nullable String notes,
            @Nullable String component,
            Source source,
            List<Doubt> doubts) {}

    record Name(String name, ActivityJson.@Nullable Organisation organisation) {}

    record Source(List<Integer> lines, String text) {}

    record Doubt(String field, String reason) {}

    record Ignored(int line, String text, String reason) {}

    static ReadingAnswer of(
            PlanReading read, Map<String, List<OrganisationMatch>> matches, Locale language, Words words) {
        return new ReadingAnswer(
                read.activities().stream()
                        .map(activity -> line(activity, matches, language, words))
                        .toList(),
                read.ignored().stream()
                        .map(line -> new Ignored(line.line(), line.text(), line.words(language)))
                        .toList());
    }

    private static Line line(
            ReadActivity activity, Map<String, List<OrganisationMatch>> matches, Locale language, Words words) {
        var doubts = new ArrayList<Doubt>();
        activity.doubts().forEach(doubt -> doubts.add(new Doubt(doubt.field().text(), doubt.reason(language))));
        var responsible = new ArrayList<Name>();
        for (var name : activity.responsible()) {
            var fitting = matches.getOrDefault(name, List.of());
            var sure = OrganisationMatch.sure(fitting);
            responsible.add(new Name(
                    name,
                    sure.map(match -> ActivityJson.Organisation.of(match.organisation(), language))
                            .orElse(null)));
            if (sure.isEmpty()) {
                var several = ResponsibleNames.fitting(fitting).size() > 1;
                var key = several ? "workplan.review.which" : "workplan.review.unknown";
                doubts.add(new Doubt("responsible", words.get(language, key, name)));
            }
        }
        return new Line(
                activity.title(),
                activity.period() == null ? null : activity.period().text(),
                activity.recurrence() == null ? null : activity.recurrence().rule(),
                responsible,
                activity.notes(),
                activity.component(),
                new Source(activity.lines(), activity.text()),
                doubts);
    }
}
