/** Typed identities, and how the database and addresses write them. */
@NullMarked
package org.gotong.platform.ids;

import org.jspecify.annotations.NullMarked;
