/** One-time links and tokens: words that only their holder knows. */
@NullMarked
package org.gotong.platform.secrets;

import org.jspecify.annotations.NullMarked;
