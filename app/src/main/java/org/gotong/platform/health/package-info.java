/** Says to the outside whether pages can be served. */
@NullMarked
package org.gotong.platform.health;

import org.jspecify.annotations.NullMarked;
