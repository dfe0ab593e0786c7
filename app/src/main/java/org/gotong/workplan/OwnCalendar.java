package org.gotong.workplan;

import java.util.ArrayList;
import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.calendars.CalendarEntry;
import org.gotong.platform.pages.Tongue;
import org.gotong.platform.time.Today;
import org.gotong.reminders.CalendarSource;
import org.springframework.stereotype.Component;

/** The activities of a person's own calendar. */
@Component
class OwnCalendar implements CalendarSource {

    private final OwnActivities own;
    private final GoneActivities gone;
    private final ShownPlans plans;
    private final Today today;

    OwnCalendar(OwnActivities own, GoneActivities gone, ShownPlans plans, Today today) {
        this.own = own;
        this.gone = gone;
        this.plans = plans;
        this.today = today;
    }

    @Override
    public List<CalendarEntry> entries(Viewer viewer, String site, Tongue tongue) {
        var found = own.all(viewer);
        var entries = new ArrayList<CalendarEntry>();
        for (var row : plans.apart(found, today.date())) {
            var plan = site + found.programme(row.activity().programme()).address() + "/workplan";
            WorkplanCalendar.entry(row, plan, tongue).ifPresent(entries::add);
        }
        for (var one : gone.of(viewer.subjects("programme"), found.withPartners(), found.partners())) {
            entries.add(WorkplanCalendar.entry(
                    one, site + found.programme(one.programme()).address() + "/workplan"));
        }
        return entries;
    }
}
