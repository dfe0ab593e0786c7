/**
 * The front page: a register, not a brochure. It is put together from what the modules of the business bring, each for
 * its own records, so that a page over all of them needs to know none of them.
 */
@NullMarked
package org.gotong.platform.front;

import org.jspecify.annotations.NullMarked;
