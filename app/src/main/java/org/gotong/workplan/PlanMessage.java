package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.platform.pages.Page;
import org.gotong.platform.share.WhatsApp;
import org.jspecify.annotations.Nullable;

/**
 * A plan, or the part of one organisation in it, as people send it by WhatsApp. The reader of plans reads it back: what
 * comes home from a group as text is the same plan.
 *
 * @param organisation whose part; null for the whole plan
 */
record PlanMessage(ShownPlan plan, @Nullable OrganisationSummary organisation, Page page) {

    private static final String INDENT = "    ";

    String text() {
        var lines = new ArrayList<String>();
        lines.add(WhatsApp.bold(head()));
        lines.add("");
        var component = "";
        var number = 0;
        for (var row : rows()) {
            if (!row.componentTitle().equals(component)) {
                component = row.componentTitle();
                lines.addAll(List.of("", WhatsApp.bold(component)));
            }
            lines.add(++number + ". " + WhatsApp.plain(row.title()));
            lines.addAll(details(row));
        }
        lines.addAll(List.of("", page.absolute(plan.programme().address() + "/workplan")));
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n");
    }

    boolean isEmpty() {
        return rows().isEmpty();
    }

    /**
     * What was called off is nobody's work any more. What stands in no component comes first: after one it would seem to
     * belong to it.
     */
    private List<PlanRow> rows() {
        return plan.all().stream()
                .filter(row -> !row.activity().isComponent() && !row.activity().isCancelled())
                .filter(row -> organisation == null || row.isCarriedBy(organisation))
                .sorted(Comparator.comparing(row -> !row.component().isEmpty()))
                .toList();
    }

    private String head() {
        var programme = page.either(plan.programme().titleId(), plan.programme().titleEn());
        return organisation == null
                ? page.t("workplan.message.head", programme)
                : page.t("workplan.message.head.part", organisation.shortName(page.locale()), programme);
    }

    /** When and who, and what else is to be known; each on a line that belongs to the one above. */
    private List<String> details(PlanRow row) {
        return Stream.of(joined(" ", bracketed(time(row)), who(row)), bracketed(notes(row)))
                .filter(line -> !line.isEmpty())
                .map(INDENT::concat)
                .toList();
    }

    private String time(PlanRow row) {
        var period = row.period();
        var recurrence = row.activity().facts().recurrence();
        return joined(
                ", ",
                period == null ? "" : period.describe(page.locale()),
                recurrence == null ? "" : recurrence.describe(page.locale()));
    }

    private static String notes(PlanRow row) {
        return WhatsApp.plain(row.activity().facts().notes());
    }

    /** A time in brackets is one, whatever the line before it ends with: "Rapat RT 5" and "Juni 2018" are no date. */
    private static String bracketed(String words) {
        return words.isEmpty() ? "" : "(" + words + ")";
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(joining(between));
    }

    /** In the part of one organisation its own name is said in the head, unless others carry the line with it. */
    private String who(PlanRow row) {
        var names = Stream.concat(
                        row.responsible().stream().map(who -> who.name(page.locale())),
                        Stream.of(row.activity().facts().person()))
                .filter(name -> !name.isEmpty())
                .map(WhatsApp::plain)
                .toList();
        var alone = organisation != null && names.size() == 1;
        return names.isEmpty() || alone ? "" : page.t("workplan.message.responsible", String.join(", ", names));
    }
}
