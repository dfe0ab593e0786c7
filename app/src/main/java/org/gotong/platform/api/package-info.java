/** What every address of the API shares: lists, faults, races, repeated requests. */
@NullMarked
package org.gotong.platform.api;

import org.jspecify.annotations.NullMarked;
