/** The typeface as files, for what the server draws itself: pictures and PDF files. */
@NullMarked
package org.gotong.platform.fonts;

import org.jspecify.annotations.NullMarked;
