/** One index over everything that can be found by words. */
@NullMarked
package org.gotong.platform.search;

import org.jspecify.annotations.NullMarked;
