package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gotong.platform.pages.FieldVersions;

/** Two versions of one activity, field by field: what was typed, and what somebody else saved meanwhile. */
record ActivityConflict(ActivityForm typed, ActivityForm stored, Map<String, String> titles) {

    List<FieldVersions> fields(UnaryOperator<String> words) {
        var fields = new ArrayList<FieldVersions>();
        fields.add(text("title", typed.title(), stored.title(), words));
        fields.add(text("period", typed.period(), stored.period(), words));
        fields.add(text("recurrence", typed.recurrence(), stored.recurrence(), words));
        fields.add(text("responsible", typed.responsible(), stored.responsible(), words));
        fields.add(text("person", typed.person(), stored.person(), words));
        fields.add(text("notes", typed.notes(), stored.notes(), words));
        fields.add(new FieldVersions(
                "parent",
                words.apply("workplan.field.parent"),
                typed.parent(),
                stored.parent(),
                titles.getOrDefault(typed.parent(), ""),
                titles.getOrDefault(stored.parent(), "")));
        fields.add(new FieldVersions(
                "needs",
                words.apply("workplan.field.needs"),
                String.join(",", typed.needs()),
                String.join(",", stored.needs()),
                named(typed.needs()),
                named(stored.needs())));
        return fields;
    }

    private static FieldVersions text(String name, String typed, String stored, UnaryOperator<String> words) {
        var plainTyped = typed.replace("\r\n", "\n");
        return FieldVersions.of(name, words.apply("workplan.field." + name), plainTyped, stored);
    }

    private String named(List<String> ids) {
        return ids.stream().map(id -> titles.getOrDefault(id, "")).collect(joining("\n"));
    }
}
