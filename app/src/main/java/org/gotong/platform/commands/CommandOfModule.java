package org.gotong.platform.commands;

import java.util.List;
import java.util.Map;
import org.gotong.platform.CannotRun;
import org.springframework.context.ApplicationContext;

/** Starts the application, without listening, for a command that a module brings. */
record CommandOfModule(Launch launch, CatalogueEntry entry) implements Command {

    /** No port: everything is there as when serving, only nothing listens. */
    private static final Map<String, String> QUIETLY =
            Map.of("server.port", "-1", "logging.threshold.console", "OFF", "spring.main.lazy-initialization", "true");

    @Override
    public int run(List<String> arguments) {
        var home = launch.environment().home();
        try (var database = BorrowedDatabase.of(home, launch.environment(), entry.name());
                var context = new Application(launch.application(), home, "commands.log", QUIETLY)
                        .start(database.address())) {
            return command(context).run(arguments);
        }
    }

    private Command command(ApplicationContext context) {
        return context.getBeansOfType(Command.class).values().stream()
                .filter(this::isAskedFor)
                .findFirst()
                .orElseThrow(() -> new CannotRun("The command \"" + entry.name() + "\" is described but no bean."));
    }

    private boolean isAskedFor(Command command) {
        var help = command.getClass().getAnnotation(CommandHelp.class);
        return help != null && help.name().equals(entry.name());
    }
}
