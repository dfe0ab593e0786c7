package org.gotong.platform.commands;

import java.util.List;
import org.gotong.platform.home.Home;

@CommandHelp(
        name = "serve",
        summary = "starts Gotong (also without any command)",
        help = """
                Usage: ./gotong serve

                Starts Gotong and serves pages until it is stopped (Ctrl-C, or SIGTERM).
                On an empty database it prints a link that makes the first administrator.

                Environment:
                  GOTONG_HOME      folder with database, uploads and logs   (./data)
                  GOTONG_PORT      port of the pages                        (8080)
                  GOTONG_ADDRESS   address to listen on                     (all of this machine)
                  GOTONG_DB_URL, GOTONG_DB_USER, GOTONG_DB_PASSWORD
                                   a PostgreSQL 18 of your own instead of the embedded one""",
        indonesianSummary = "menjalankan Gotong (juga tanpa perintah apa pun)",
        indonesianHelp = """
                Pemakaian: ./gotong serve

                Menjalankan Gotong dan melayani halaman sampai dihentikan (Ctrl-C, atau SIGTERM).
                Pada basis data kosong, ia menampilkan tautan untuk membuat administrator pertama.

                Lingkungan:
                  GOTONG_HOME      folder basis data, unggahan, dan catatan   (./data)
                  GOTONG_PORT      porta halaman                              (8080)
                  GOTONG_ADDRESS   alamat yang didengarkan                    (semua di mesin ini)
                  GOTONG_DB_URL, GOTONG_DB_USER, GOTONG_DB_PASSWORD
                                   PostgreSQL 18 Anda sendiri, pengganti yang bawaan""")
record Serve(Launch launch) implements Command {

    @Override
    public int run(List<String> arguments) {
        Arguments.none("serve", arguments);
        var environment = launch.environment();
        var home = environment.home();
        return new Server(launch, home, "serve")
                .listeningOn(environment.find("GOTONG_ADDRESS").orElseGet(() -> usualAddress(home)))
                .run();
    }

    /** The accounts of a demonstration may still have the password that everybody knows. */
    private String usualAddress(Home home) {
        if (!home.isDemonstration()) {
            return "";
        }
        System.out.println(launch.say(
                "This is the home of a demonstration: only this machine can open the pages.",
                "Ini folder peragaan: hanya mesin ini yang bisa membuka halamannya."));
        return "127.0.0.1";
    }
}
