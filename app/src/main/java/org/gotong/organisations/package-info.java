/** The registry of organisations, their pillars, and mandates: who may act for an organisation, and when. */
@ApplicationModule(allowedDependencies = {"platform", "reference", "identity", "reading", "undo", "imports"})
@NullMarked
package org.gotong.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
