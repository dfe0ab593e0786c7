package org.gotong.workplan;

import java.util.List;
import java.util.Map;
import org.gotong.identity.PersonId;
import org.gotong.platform.pages.Page;
import org.gotong.programmes.ActivityPanel;
import org.gotong.programmes.Panel;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;

/**
 * One activity with what surrounds it.
 *
 * @param all every line of the plan
 * @param reporters names of those who reported; empty for guests
 * @param slots what shows more of it
 */
record ActivityPage(
        ProgrammeSummary programme,
        PlanRow row,
        List<PlanRow> all,
        boolean mayWrite,
        boolean mayReport,
        Map<PersonId, String> reporters,
        List<ActivityPanel> slots) {

    Activity activity() {
        return row.activity();
    }

    List<PlanRow> parts() {
        return all.stream()
                .filter(other -> activity().id().equals(other.activity().parent()))
                .toList();
    }

    List<PlanRow> needs() {
        return all.stream()
                .filter(other ->
                        activity().facts().needs().contains(other.activity().id()))
                .toList();
    }

    List<PlanRow> neededBy() {
        return all.stream()
                .filter(other ->
                        other.activity().facts().needs().contains(activity().id()))
                .toList();
    }

    /** What other modules know about it. */
    List<Panel> panels(Page page) {
        return slots.stream()
                .flatMap(slot -> slot.panel(programme, activity().id().value(), page).stream())
                .toList();
    }

    String by(@Nullable PersonId person) {
        return person == null ? "" : reporters.getOrDefault(person, "");
    }

    String address() {
        return programme.address() + "/workplan/" + row.id();
    }
}
