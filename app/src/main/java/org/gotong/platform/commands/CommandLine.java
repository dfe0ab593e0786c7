package org.gotong.platform.commands;

import java.io.PrintStream;
import java.util.List;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Environment;
import org.gotong.platform.web.Languages;
import org.springframework.boot.logging.LoggingSystem;

/** Finds the command that was asked for and runs it. */
public final class CommandLine {

    private final Launch launch;
    private final TerminalLanguage language;
    private final Catalogue catalogue;

    private CommandLine(Launch launch, TerminalLanguage language) {
        this.launch = launch;
        this.language = language;
        this.catalogue = new Catalogue(launch.application(), launch.language());
    }

    /** Runs a command to its end and gives the exit code. */
    public static int run(Class<?> application, String... words) {
        // Nothing is logged before the application says where to, least of all on standard output.
        LoggingSystem.get(application.getClassLoader()).beforeInitialize();
        return run(application, Environment.ofThisProcess(), List.of(words), System.err);
    }

    static int run(Class<?> application, Environment environment, List<String> words, PrintStream errors) {
        var language = Languages.ENGLISH;
        try {
            var spoken = TerminalLanguage.of(words, environment);
            language = spoken.locale();
            return new CommandLine(new Launch(application, environment, language), spoken).run(spoken.words());
        } catch (CannotRun e) {
            errors.println(e.in(language));
            return Command.COULD_NOT_RUN;
        } catch (RuntimeException e) {
            errors.println("This should not have happened; please report it with these lines:");
            e.printStackTrace(errors);
            return Command.COULD_NOT_RUN;
        }
    }

    private int run(List<String> words) {
        var name = words.isEmpty() ? "serve" : words.getFirst();
        return run(name, words.subList(Math.min(1, words.size()), words.size()));
    }

    private int run(String name, List<String> arguments) {
        if (List.of("help", "--help", "-h").contains(name)) {
            return new Help(launch, catalogue).run(arguments);
        }
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Help(launch, catalogue).run(List.of(name));
        }
        return switch (name) {
            case "serve" -> new Serve(launch).run(arguments);
            case "demo" -> new Demo(launch).run(arguments);
            case "backup" -> new Backup(launch).run(arguments);
            case "restore" -> new Restore(launch).run(arguments);
            case "rehearse" -> new Rehearse(launch).run(arguments);
            default -> runOfModule(catalogue.get(name), arguments);
        };
    }

    private int runOfModule(CatalogueEntry entry, List<String> arguments) {
        return new CommandOfModule(launch, entry).run(language.passedOn(entry.help(), arguments));
    }
}
