/** How a person comes in: passwords, sign-in, sessions, API tokens, and the pages of one's own account. */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package org.gotong.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
