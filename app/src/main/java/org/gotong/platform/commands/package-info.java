/** The command line: finding a command, and those that start and stop the server. */
@NullMarked
package org.gotong.platform.commands;

import org.jspecify.annotations.NullMarked;
