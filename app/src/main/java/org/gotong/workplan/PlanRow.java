package org.gotong.workplan;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pages.Tongue;
import org.gotong.reading.Period;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan as it is shown today.
 *
 * @param depth 0 at the top
 * @param component the id of the component it stands in; empty where there is none
 * @param componentTitle its title; empty where there is none
 */
record PlanRow(
        Activity activity, int depth, String component, String componentTitle, Outlook outlook, List<Who> responsible) {

    String id() {
        return activity.id().text();
    }

    String title() {
        return activity.title();
    }

    @Nullable
    Period period() {
        return activity.facts().period();
    }

    /** "4 Juni 2018", "tiap 4 bulan, mulai Sep 2018", "Belum bertanggal". */
    String when(Tongue tongue) {
        var parts = new ArrayList<String>();
        if (activity.facts().recurrence() != null) {
            parts.add(activity.facts().recurrence().describe(tongue.locale()));
        }
        if (period() != null) {
            parts.add(period().describe(tongue.locale()));
        }
        return parts.isEmpty() ? tongue.t("workplan.undated") : String.join(", ", parts);
    }

    /** The organisations and the person, as one list of names; empty when nobody is in charge. */
    String who(Tongue tongue) {
        var names = responsible.stream().map(who -> who.name(tongue.locale())).collect(joining(", "));
        var person = activity.facts().person();
        return person.isEmpty() ? names : names.isEmpty() ? person : names + " (" + person + ")";
    }

    String state(Tongue tongue) {
        return OutlookWords.of(outlook, tongue);
    }

    boolean isUndated() {
        return period() == null;
    }

    boolean holds(String words) {
        var text = (title() + " " + activity.facts().notes()).toLowerCase(Locale.ROOT);
        return text.contains(words.toLowerCase(Locale.ROOT));
    }

    boolean isCarriedBy(OrganisationSummary one) {
        return responsible.stream().anyMatch(who -> one.equals(who.organisation()));
    }

    boolean isResponsible(String slugOrName) {
        return responsible.stream().anyMatch(who -> who.isCalled(slugOrName))
                || activity.facts().person().toLowerCase(Locale.ROOT).contains(slugOrName.toLowerCase(Locale.ROOT));
    }

    boolean touches(Period time) {
        var first = time.first() == null ? LocalDate.MIN : time.first();
        var last = time.last() == null ? LocalDate.MAX : time.last();
        return period() != null && period().touches(first, last);
    }

    /** Of the first organisation that has one. */
    Optional<Pillar> pillar() {
        return responsible.stream().flatMap(who -> who.pillar().stream()).findFirst();
    }

    /** Carries the colour of the pillar; empty where there is none. */
    String cssClass() {
        return pillar().map(Pillar::cssClass).orElse("");
    }
}
