package org.gotong.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSummary;
import tools.jackson.databind.JsonNode;

/** Makes activities out of what a program sends, one or many; the names of all are looked up in one query. */
record ActivityBatch(
        ProgrammeSummary programme, Plan plan, ResponsibleNames names, Today today, Viewer viewer, Locale language) {

    /** Those without a fault, in their order. */
    List<Activity> read(List<JsonNode> rows, boolean isArray, Faults faults) {
        var bodies = new ArrayList<ActivityBody>();
        for (int i = 0; i < rows.size(); i++) {
            bodies.add(new ActivityBody(rows.get(i), isArray ? i + "/" : "", Faults.none()));
        }
        var allNames = new LinkedHashSet<String>();
        bodies.forEach(body -> allNames.addAll(body.names()));
        var found = new HashMap<String, Responsible>();
        names.find(allNames, language, "responsible", Faults.none()).forEach(one -> found.put(one.name(), one));
        var added = new ArrayList<Activity>();
        var positions = new HashMap<String, Integer>();
        for (var body : bodies) {
            var activity = activity(body, found, positions);
            if (body.faults().isEmpty()) {
                added.add(activity);
            }
            faults.addAll(body.faults());
        }
        return added;
    }

    private Activity activity(
            ActivityBody body, HashMap<String, Responsible> found, HashMap<String, Integer> positions) {
        var kind = body.kind();
        var parent = body.parent(null);
        var responsible = body.names().stream()
                .map(name -> found.getOrDefault(name, Responsible.named(name)))
                .toList();
        var facts = body.facts(ActivityFacts.titled(""), responsible);
        for (var fault : plan.check(null, kind, parent, facts.needs()).all()) {
            body.faults()
                    .add(
                            body.path() + fault.field(),
                            fault.code(),
                            fault.arguments().toArray());
        }
        var row = parent == null ? "" : parent.text();
        var position = positions.merge(row, plan.nextPosition(parent), (before, _) -> before + 1);
        var activity = Activity.plan(programme.id(), kind, parent, position, facts, today.now());
        var status = body.status(null, today.date(), viewer.person());
        var progress = body.progress(null, today.date(), viewer.person());
        return activity.reported(status, progress);
    }
}
