/** Pages for paper as PDF files. */
@NullMarked
package org.gotong.platform.pdf;

import org.jspecify.annotations.NullMarked;
