package org.gotong.platform.commands;

import java.io.PrintStream;
import java.util.List;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Environment;
import org.springframework.boot.logging.LoggingSystem;

/** Finds the command that was asked for and runs it. */
public final class CommandLine {

    private final Launch launch;
    private final Catalogue catalogue;
    private final PrintStream errors;

    private CommandLine(Launch launch, PrintStream errors) {
        this.launch = launch;
        this.catalogue = new Catalogue(launch.application());
        this.errors = errors;
    }

    /** Runs a command to its end and gives the exit code. */
    public static int run(Class<?> application, String... words) {
        // Nothing is logged before the application says where to, least of all on standard output.
        LoggingSystem.get(application.getClassLoader()).beforeInitialize();
        var launch = new Launch(application, Environment.ofThisProcess());
        return new CommandLine(launch, System.err).run(List.of(words));
    }

    private int run(List<String> words) {
        try {
            var name = words.isEmpty() ? "serve" : words.getFirst();
            return run(name, words.subList(Math.min(1, words.size()), words.size()));
        } catch (CannotRun e) {
            errors.println(e.getMessage());
            return Command.COULD_NOT_RUN;
        } catch (RuntimeException e) {
            errors.println("This should not have happened; please report it with these lines:");
            e.printStackTrace(errors);
            return Command.COULD_NOT_RUN;
        }
    }

    private int run(String name, List<String> arguments) {
        if (List.of("help", "--help", "-h").contains(name)) {
            return new Help(catalogue).run(arguments);
        }
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Help(catalogue).run(List.of(name));
        }
        return switch (name) {
            case "serve" -> new Serve(launch).run(arguments);
            case "demo" -> new Demo(launch).run(arguments);
            case "backup" -> new Backup(launch).run(arguments);
            case "restore" -> new Restore(launch).run(arguments);
            case "rehearse" -> new Rehearse(launch).run(arguments);
            default -> new CommandOfModule(launch, catalogue.get(name)).run(arguments);
        };
    }
}
