package org.gotong.platform.commands;

import java.util.List;

/**
 * Slot: something that is asked for on the command line. A module fills it with a bean that carries
 * {@link CommandHelp}; the application is started for it without listening, beside a running server if there is one.
 */
public interface Command {

    int DONE = 0;
    int FOUND_FAULTS = 1;
    int COULD_NOT_RUN = 2;

    /** Gives the exit code: done, found faults, or could not run. What went wrong goes to standard error. */
    int run(List<String> arguments);
}
