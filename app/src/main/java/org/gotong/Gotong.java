package org.gotong;

import org.gotong.platform.commands.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs the command that the words name, by default the server. */
@SpringBootApplication
public class Gotong {

    public static void main(String[] words) {
        System.exit(CommandLine.run(Gotong.class, words));
    }
}
