package org.gotong.workplan;

import java.util.ArrayList;
import java.util.List;
import org.gotong.platform.calendars.Calendar;
import org.gotong.platform.calendars.CalendarEntry;
import org.gotong.platform.pages.Tongue;
import org.springframework.stereotype.Component;

/** The calendar of one plan. */
@Component
class PlanCalendars {

    private final GoneActivities gone;

    PlanCalendars(GoneActivities gone) {
        this.gone = gone;
    }

    /** The lines that the plan's filter asks for; what was removed can be filtered by nothing, so it is in the whole plan. */
    Calendar of(ShownPlan plan, String site, Tongue tongue) {
        var programme = plan.programme();
        var address = site + programme.address() + "/workplan";
        var entries = new ArrayList<CalendarEntry>();
        plan.rows().forEach(row -> WorkplanCalendar.entry(row, address, tongue).ifPresent(entries::add));
        if (plan.filter().isEmpty()) {
            gone.of(List.of(programme.id())).forEach(one -> entries.add(WorkplanCalendar.entry(one, address)));
        }
        return new Calendar(
                programme.slug(), tongue.either(programme.titleId(), programme.titleEn()), List.copyOf(entries));
    }
}
