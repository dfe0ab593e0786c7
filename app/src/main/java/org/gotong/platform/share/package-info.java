/** How a record looks when its link is shared: the picture, the words, and the tags in the head of its page. */
@NullMarked
package org.gotong.platform.share;

import org.jspecify.annotations.NullMarked;
