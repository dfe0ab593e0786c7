/** What changed, when and by whom; and a number per record that grows with every change. */
@NullMarked
package org.gotong.platform.history;

import org.jspecify.annotations.NullMarked;
