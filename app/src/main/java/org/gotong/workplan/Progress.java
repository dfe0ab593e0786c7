package org.gotong.workplan;

import java.time.LocalDate;
import org.gotong.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** How much of an activity was done on a date, said by somebody. */
record Progress(int percent, LocalDate on, @Nullable PersonId by) {}
