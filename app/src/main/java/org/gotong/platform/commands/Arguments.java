package org.gotong.platform.commands;

import java.util.List;
import org.gotong.platform.CannotRun;

/** Checks of what stands behind the name of a command. */
final class Arguments {

    private Arguments() {}

    static void none(String command, List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new CannotRun("`" + command + "` takes no arguments, but got: " + String.join(" ", arguments) + "\n"
                            + "See ./gotong " + command + " --help.")
                    .indonesian("`" + command + "` tidak memerlukan apa pun di belakangnya, tetapi mendapat: "
                            + String.join(" ", arguments) + "\nLihat ./gotong " + command + " --help.");
        }
    }

    static String only(String command, String what, List<String> arguments) {
        if (arguments.size() != 1) {
            throw new CannotRun("`" + command + "` needs exactly one " + what + ": ./gotong " + command + " " + what)
                    .indonesian("`" + command + "` perlu tepat satu " + what + ": ./gotong " + command + " " + what);
        }
        return arguments.getFirst();
    }
}
