/** Lists as CSV and Excel. */
@NullMarked
package org.gotong.platform.tables;

import org.jspecify.annotations.NullMarked;
