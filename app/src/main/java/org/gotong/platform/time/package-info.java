/** Today, by an injected clock. */
@NullMarked
package org.gotong.platform.time;

import org.jspecify.annotations.NullMarked;
