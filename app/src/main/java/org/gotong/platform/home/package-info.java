/** The folder that holds all state of one installation, and what the environment says about it. */
@NullMarked
package org.gotong.platform.home;

import org.jspecify.annotations.NullMarked;
