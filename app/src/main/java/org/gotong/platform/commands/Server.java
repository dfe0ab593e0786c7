package org.gotong.platform.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.gotong.platform.database.Database;
import org.gotong.platform.home.Home;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves pages from a home until the process is told to stop. */
final class Server {

    private final Launch launch;
    private final Home home;
    private final String command;
    private final Map<String, String> properties = new HashMap<>();
    private String address = "";

    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext context;

    Server(Launch launch, Home home, String command) {
        this.launch = launch;
        this.home = home;
        this.command = command;
    }

    /** Nothing stands for every address of this machine. */
    Server listeningOn(String address) {
        this.address = address;
        return this;
    }

    Server with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    int run() {
        var port = launch.environment().port();
        try (var lock = HomeLock.take(home, Occupant.thisProcess(command))) {
            Ports.refuseTaken(address, port);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            start(port);
            lock.sign(Occupant.thisProcess(command).at(url()));
            announce();
            System.out.println("Gotong is ready at " + url());
            untilStopped();
            return Command.DONE;
        }
    }

    private void start(int port) {
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", address);
        properties.put("gotong.serving", "true");
        properties.put("logging.threshold.console", "OFF");
        database = Database.of(home, launch.environment());
        context = new Application(launch.application(), home, "gotong.log", properties).start(database.open());
    }

    private void announce() {
        var announcements = started().getBeanProvider(Announcement.class).orderedStream();
        var linked = launch.environment().find("GOTONG_BASE_URL").orElseGet(this::url);
        announcements
                .flatMap(each -> each.lines(linked, launch.language()).stream())
                .forEach(System.out::println);
    }

    /** First the pages and the connections, then what they connect to. The lock goes with the process. */
    private void stop() {
        try {
            if (context != null) {
                context.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    private String url() {
        return "http://localhost:" + started().getEnvironment().getProperty("local.server.port");
    }

    private ConfigurableApplicationContext started() {
        return Objects.requireNonNull(context);
    }

    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
