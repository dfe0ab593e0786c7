/**
 * Database and uploads as one file, and back. The file is a zip with a CSV for each table, so that it can be read
 * without Gotong; its manifest says what must be in it.
 */
@NullMarked
package org.gotong.platform.backup;

import org.jspecify.annotations.NullMarked;
