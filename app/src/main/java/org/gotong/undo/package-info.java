/**
 * Takes changes back: the step before a deletion, a move or a report is kept for 30 days, and what was deleted stands in
 * a bin that long. Each module says how its own records come back, in the slot {@code Undoable}. May use platform and
 * identity.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package org.gotong.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
