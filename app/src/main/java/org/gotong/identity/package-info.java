/** People with an account, the offices they hold, invitations, and the Viewer: who is looking, acting for whom. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.gotong.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
