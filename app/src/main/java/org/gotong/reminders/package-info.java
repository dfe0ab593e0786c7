/** What waits for a person: the page "my work", reminders by letter, and the person's own calendar; other modules fill it. */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package org.gotong.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
