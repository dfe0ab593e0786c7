/** Calendars to subscribe to, in the format that every calendar program reads (RFC 5545). */
@NullMarked
package org.gotong.platform.calendars;

import org.jspecify.annotations.NullMarked;
