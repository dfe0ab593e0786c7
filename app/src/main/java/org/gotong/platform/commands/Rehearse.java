package org.gotong.platform.commands;

import java.util.List;
import java.util.Map;
import org.gotong.platform.CannotRun;
import org.gotong.platform.database.Database;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;

@CommandHelp(
        name = "rehearse",
        summary = "goes through a start and some pages, for the launcher's start-up cache",
        help = """
                Usage: ./gotong rehearse

                Builds what is missing, starts the demonstration in a folder that is thrown away, reads the
                pages that can be reached from the first one, and ends. Java watches this, so that later
                starts take half the time. Without it, the first `serve` or `demo` after a build does it beside
                its work.""",
        indonesianSummary = "melatih penyalaan dan beberapa halaman, agar nyala berikutnya cepat",
        indonesianHelp = """
                Pemakaian: ./gotong rehearse

                Membangun yang belum ada, menjalankan peragaan di folder sementara, membaca halaman yang
                terjangkau dari halaman pertama, lalu selesai. Java mencatatnya, sehingga nyala berikutnya
                hanya perlu separuh waktu. Tanpa ini, `serve` atau `demo` pertama setelah dibangun
                melakukannya di samping pekerjaannya.""")
record Rehearse(Launch launch) implements Command {

    private static final Map<String, String> ON_ANY_PORT = Map.of(
            "server.port", "0",
            "server.address", "127.0.0.1",
            "gotong.demonstration.password", Environment.DEFAULT_DEMO_PASSWORD,
            "logging.threshold.console", "OFF");

    @Override
    public int run(List<String> arguments) {
        Arguments.none("rehearse", arguments);
        var home = launch.environment().home();
        if (!home.isEmpty()) {
            throw new CannotRun(home.folder() + " is not empty: a rehearsal needs a folder that may be thrown away.");
        }
        // Always the embedded database: an external one holds what must not be rehearsed with.
        try (var lock = HomeLock.take(home, Occupant.thisProcess("rehearse"));
                var database = Database.of(home, new Environment(Map.of(), home.folder()));
                var context =
                        new Application(launch.application(), home, "gotong.log", ON_ANY_PORT).start(database.open())) {
            new Catalogue(launch.application(), launch.language()).entries();
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            new Reader("http://127.0.0.1:" + port).readFrom("/");
            return DONE;
        }
    }
}
