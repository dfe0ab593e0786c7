/**
 * Tables that people bring: columns are matched, rows checked and shown, and nothing is saved before they say so; then in
 * steps that outlive a restart, and to be taken back for a week. What a row means, the kinds know.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package org.gotong.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
