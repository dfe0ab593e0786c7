package org.gotong.platform.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gotong.platform.CannotRun;
import org.gotong.platform.database.DatabaseAddress;
import org.gotong.platform.home.Home;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application of a command: quiet at the terminal, with its log in the home. */
record Application(Class<?> type, Home home, String log, Map<String, String> properties) {

    ConfigurableApplicationContext start(DatabaseAddress database) {
        var application = new SpringApplication(type);
        // We stop in our own order: pages, connections, PostgreSQL.
        application.setRegisterShutdownHook(false);
        try {
            return application.run(arguments(database));
        } catch (PortInUseException e) {
            throw Ports.taken(e.getPort());
        } catch (RuntimeException e) {
            throw new CannotRun("Gotong could not start: " + cause(e) + "\nThe log says more: " + logFile(), e);
        }
    }

    /** As arguments, because those win over every other source of properties. */
    private String[] arguments(DatabaseAddress database) {
        var all = new LinkedHashMap<>(database.properties());
        all.put("gotong.home", home.folder().toString());
        all.put("logging.file.name", logFile());
        all.put("spring.main.banner-mode", "off");
        all.putAll(properties);
        return all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private String logFile() {
        return home.logs().resolve(log).toString();
    }

    private static String cause(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }
}
