/** PostgreSQL: our own server in the home, started and stopped with us, or an external one by its address. */
@NullMarked
package org.gotong.platform.database;

import org.jspecify.annotations.NullMarked;
