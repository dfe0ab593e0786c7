/** Programmes: their text, partners, people and their roles, publication and end, the public page and the workspace. */
@ApplicationModule(
        allowedDependencies = {"platform", "reference", "identity", "reading", "organisations", "reminders", "undo"})
@NullMarked
package org.gotong.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
