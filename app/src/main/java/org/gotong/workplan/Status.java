package org.gotong.workplan;

import java.time.LocalDate;
import org.gotong.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** A recorded state: true since a date, said by somebody. */
record Status(State state, LocalDate on, @Nullable PersonId by) {}
