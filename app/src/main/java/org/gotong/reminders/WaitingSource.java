package org.gotong.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Tongue;

/** Slot: what waits for a person's answer. Sources are asked in the order of their beans. */
public interface WaitingSource {

    /**
     * What waits for the person and what soon will, the most urgent first; in a fixed number of queries, and nothing that
     * the person may not see. A viewer who may not write is asked about all the same: letters are written for nobody's
     * request.
     */
    List<Waiting> waitingFor(Viewer viewer, LocalDate today, Tongue tongue);

    /** The people whom a letter might remind of something today; a few too many do no harm. */
    Set<PersonId> people(LocalDate today);
}
