/** Activities, when they happen, who is responsible, and reading a plan from text. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "identity",
            "reading",
            "organisations",
            "programmes",
            "undo",
            "imports",
            "reminders"
        })
@NullMarked
package org.gotong.workplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
