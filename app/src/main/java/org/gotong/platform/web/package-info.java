/** Who may call an address, which language an answer speaks. */
@NullMarked
package org.gotong.platform.web;

import org.jspecify.annotations.NullMarked;
