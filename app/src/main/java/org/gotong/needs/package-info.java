/**
 * What a programme answers to: needs found in places and groups, the interventions of its partners that answer them, and
 * the groups that take part. Shown on the programme's page through its slots. May use platform, reference, identity,
 * reading, organisations and programmes.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "reference", "identity", "reading", "organisations", "programmes", "undo"})
@NullMarked
package org.gotong.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
