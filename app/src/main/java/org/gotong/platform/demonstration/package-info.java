/** Fills a home with the demonstration data, module by module, before the first page is served. */
@NullMarked
package org.gotong.platform.demonstration;

import org.jspecify.annotations.NullMarked;
