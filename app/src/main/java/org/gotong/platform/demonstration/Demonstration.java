package org.gotong.platform.demonstration;

import java.util.Set;
import java.util.UUID;
import org.gotong.platform.web.Visitor;

/** Slot: what a module shows in the demonstration. Lower modules come first: say so with {@code @Order}. */
public interface Demonstration {

    /** Stays for ever: a home remembers by it what it already holds. */
    String name();

    /** Writes the module's part, once in the life of a home and in one transaction. */
    void fill();

    /**
     * Called at every start of the demonstration, after everything is filled. The accounts get this password anew,
     * so that a home begun with the password that everybody knows is not opened to the network with it.
     */
    default void welcome(String password) {}

    /** Called before the demonstration goes, with the ids of all that it made: ends what no foreign key leads to. */
    default void leave(Visitor by, Set<UUID> made) {}
}
