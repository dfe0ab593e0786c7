/** Letters to people: written with the change that causes them, sent after it, or kept for administrators to pass on. */
@NullMarked
package org.gotong.platform.mail;

import org.jspecify.annotations.NullMarked;
