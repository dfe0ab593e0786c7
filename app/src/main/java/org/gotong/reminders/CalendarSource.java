package org.gotong.reminders;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.calendars.CalendarEntry;
import org.gotong.platform.pages.Tongue;

/** Slot: what stands in a person's own calendar. */
public interface CalendarSource {

    /** Nothing that the person may not see. The site is the address of this installation, for the entries' own addresses. */
    List<CalendarEntry> entries(Viewer viewer, String site, Tongue tongue);
}
