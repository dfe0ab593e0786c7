package org.gotong.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gotong.reading.Answer.Proposal;
import org.gotong.reading.Period;
import org.gotong.reading.ReadActivity;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;

/** The fields of an activity on their way from the text to the plan: as read, as answered, as corrected. */
record ReadFields(
        String title,
        @Nullable Period period,
        @Nullable Recurrence recurrence,
        List<String> responsible,
        String notes) {

    static ReadFields of(ReadActivity activity) {
        return new ReadFields(
                activity.title(),
                activity.period(),
                activity.recurrence(),
                activity.responsible(),
                activity.notes() == null ? "" : activity.notes());
    }

    static ReadFields titled(String title) {
        return new ReadFields(title, null, null, List.of(), "");
    }

    ReadFields apply(Proposal proposal, List<String> partners) {
        return switch (proposal) {
            case Proposal.Keep _, Proposal.Ask _ -> this;
            case Proposal.Title(var other) -> new ReadFields(other, period, recurrence, responsible, notes);
            case Proposal.When(var other) -> new ReadFields(title, other, recurrence, responsible, notes);
            case Proposal.Again(var other) -> new ReadFields(title, period, other, responsible, notes);
            case Proposal.Responsible(var names) -> new ReadFields(title, period, recurrence, names, notes);
            case Proposal.EveryPartner _ -> new ReadFields(title, period, recurrence, partners, notes);
            case Proposal.Notes(var other) ->
                new ReadFields(title, period, recurrence, responsible, other == null ? "" : other);
        };
    }

    /** Times are kept in EDTF and recurrences as rules, so that they mean the same in every language. */
    ReadFields edit(Map<String, String> edits) {
        var newPeriod = edits.get("period");
        var newRule = edits.get("recurrence");
        return new ReadFields(
                edits.getOrDefault("title", title),
                newPeriod == null ? period : newPeriod.isEmpty() ? null : Period.parse(newPeriod),
                newRule == null ? recurrence : newRule.isEmpty() ? null : Recurrence.parse(newRule),
                edits.containsKey("responsible") ? names(edits.get("responsible")) : responsible,
                edits.getOrDefault("notes", notes));
    }

    static List<String> names(String lines) {
        return Arrays.stream(lines.split("\\R|;"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
