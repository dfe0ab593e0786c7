package org.gotong.identity;

import java.time.LocalDate;
import java.util.List;

/** Slot: organisations and programmes tell what a person is to their records on a date. */
public interface StandingSource {

    List<Standing> standings(PersonId person, LocalDate on);
}
