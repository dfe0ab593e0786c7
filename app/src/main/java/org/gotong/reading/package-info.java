/** Dates of any precision, recurrences, people in charge, lists and tables, read out of what people write. No database. */
@ApplicationModule(allowedDependencies = {"platform", "reference"})
@NullMarked
package org.gotong.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
