/**
 * The documents of programmes: memoranda, letters, reports, for everybody or for partners only. Shown on the programme's
 * page through its slots. May use platform, identity and programmes.
 */
@ApplicationModule(allowedDependencies = {"platform", "reference", "identity", "organisations", "programmes", "undo"})
@NullMarked
package org.gotong.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
