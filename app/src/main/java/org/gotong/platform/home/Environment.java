package org.gotong.platform.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gotong.platform.CannotRun;

/** What the person who starts Gotong set in the environment; docs/operating.md lists the names. */
public record Environment(Map<String, String> variables, Path project) {

    public static final String DEFAULT_DEMO_PASSWORD = "gotong-demo";

    /** The launcher names its own folder, so that ./data is the same from wherever it is called. */
    public static Environment ofThisProcess() {
        return new Environment(System.getenv(), Path.of(System.getProperty("gotong.project", "")));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** The home of every command but `demo`: ./data, or that of the demonstration when it is the only one. */
    public Home home() {
        var usual = project.resolve("data");
        var demonstration = usual.resolve("demo");
        return chosenHome().orElse(new Home(isHome(demonstration) && !isHome(usual) ? demonstration : usual));
    }

    public Home demonstrationHome() {
        return chosenHome().orElse(new Home(project.resolve("data/demo")));
    }

    public int port() {
        var text = find("GOTONG_PORT").orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CannotRun("GOTONG_PORT is \"" + text + "\", which is no port: give a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    public String demonstrationPassword() {
        return find("GOTONG_DEMO_PASSWORD").orElse(DEFAULT_DEMO_PASSWORD);
    }

    private Optional<Home> chosenHome() {
        return find("GOTONG_HOME").map(Path::of).map(Home::new);
    }

    /** With an external database a home has uploads and logs, but no folder of the database. */
    private static boolean isHome(Path folder) {
        return Files.exists(folder.resolve(HomeLock.FILE));
    }
}
