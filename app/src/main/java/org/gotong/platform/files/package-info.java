/** Uploaded files: checked by their content, kept once, handed out by the module that owns them. */
@NullMarked
package org.gotong.platform.files;

import org.jspecify.annotations.NullMarked;
