/** Programmes: partners, roles, places, goals, phases, needs, groups, documents, and the public page. */
@ApplicationModule(allowedDependencies = {"platform", "reference", "identity", "reading", "organisations"})
@NullMarked
package org.gotong.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
