/** SDG goals, targets and indicators, places, sectors, countries, currencies: facts with source and date. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.gotong.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
