package org.gotong.workplan;

import java.util.List;
import java.util.Locale;
import org.gotong.organisations.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the API shows it.
 *
 * @param outlook how it stands today; derived, so it cannot be written
 * @param version also the ETag of the item
 */
record ActivityJson(
        String id,
        String kind,
        @Nullable String parent,
        @Nullable String component,
        String title,
        @Nullable String period,
        @Nullable String recurrence,
        List<Named> responsible,
        @Nullable String person,
        @Nullable String notes,
        List<String> needs,
        @Nullable Reported status,
        @Nullable Done progress,
        String outlook,
        int sequence,
        int version) {

    record Named(String name, @Nullable Organisation organisation) {}

    record Organisation(String slug, String name) {

        static Organisation of(OrganisationSummary summary, Locale language) {
            return new Organisation(summary.slug(), summary.name(language));
        }
    }

    record Reported(String state, String on) {}

    record Done(int percent, String on) {}

    static ActivityJson of(PlanRow row, Locale language) {
        var activity = row.activity();
        var facts = activity.facts();
        return new ActivityJson(
                row.id(),
                activity.kind().name().toLowerCase(Locale.ROOT),
                activity.parent() == null ? null : activity.parent().text(),
                row.componentTitle().isEmpty() ? null : row.componentTitle(),
                facts.title(),
                facts.period() == null ? null : facts.period().text(),
                facts.recurrence() == null ? null : facts.recurrence().rule(),
                row.responsible().stream().map(who -> named(who, language)).toList(),
                facts.person().isEmpty() ? null : facts.person(),
                facts.notes().isEmpty() ? null : facts.notes(),
                facts.needs().stream().map(ActivityId::text).sorted().toList(),
                reported(activity.status()),
                done(activity.progress()),
                row.outlook().sign().code(),
                activity.sequence(),
                activity.version());
    }

    private static Named named(Who who, Locale language) {
        return new Named(
                who.written(), who.organisation() == null ? null : Organisation.of(who.organisation(), language));
    }

    private static @Nullable Reported reported(@Nullable Status status) {
        return status == null
                ? null
                : new Reported(status.state().code(), status.on().toString());
    }

    private static @Nullable Done done(@Nullable Progress progress) {
        return progress == null
                ? null
                : new Done(progress.percent(), progress.on().toString());
    }
}
