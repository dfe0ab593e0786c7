/** What every page shares: words, formats, the frame around it, faults of a form. */
@NullMarked
package org.gotong.platform.pages;

import org.jspecify.annotations.NullMarked;
