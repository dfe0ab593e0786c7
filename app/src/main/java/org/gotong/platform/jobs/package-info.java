/** Work apart from requests, once for all nodes. A module contributes a bean of db-scheduler's Task. */
@NullMarked
package org.gotong.platform.jobs;

import org.jspecify.annotations.NullMarked;
