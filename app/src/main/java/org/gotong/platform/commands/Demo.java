package org.gotong.platform.commands;

import java.util.List;
import org.gotong.platform.home.Environment;

@CommandHelp(
        name = "demo",
        summary = "starts Gotong with the demonstration data",
        help = """
                Usage: ./gotong demo

                Starts Gotong with the demonstration data, and keeps what is already in its home.
                Prints the accounts to sign in with. While these have the password that everybody
                knows, only this machine can open the pages.

                Environment:
                  GOTONG_DEMO_PASSWORD   password of the demonstration accounts   (gotong-demo)
                  GOTONG_HOME            folder with database, uploads and logs   (./data/demo)
                  GOTONG_PORT            port of the pages                        (8080)
                  GOTONG_ADDRESS         address to listen on, with a password of your own""",
        indonesianSummary = "menjalankan Gotong dengan data contoh",
        indonesianHelp = """
                Pemakaian: ./gotong demo

                Menjalankan Gotong dengan data contoh, dan menyimpan apa yang sudah ada di foldernya.
                Menampilkan akun untuk masuk. Selama kata sandinya masih yang diketahui semua orang,
                hanya mesin ini yang bisa membuka halamannya.

                Lingkungan:
                  GOTONG_DEMO_PASSWORD   kata sandi akun contoh                    (gotong-demo)
                  GOTONG_HOME            folder basis data, unggahan, dan catatan  (./data/demo)
                  GOTONG_PORT            porta halaman                             (8080)
                  GOTONG_ADDRESS         alamat yang didengarkan, dengan kata sandi sendiri""")
record Demo(Launch launch) implements Command {

    private static final String THIS_MACHINE_ONLY = "127.0.0.1";

    @Override
    public int run(List<String> arguments) {
        Arguments.none("demo", arguments);
        var environment = launch.environment();
        var password = environment.demonstrationPassword();
        var home = environment.demonstrationHome();
        home.markAsDemonstration();
        return new Server(launch, home, "demo")
                .listeningOn(address(environment, password))
                .with("gotong.demonstration.password", password)
                .run();
    }

    private static String address(Environment environment, String password) {
        return password.equals(Environment.DEFAULT_DEMO_PASSWORD)
                ? THIS_MACHINE_ONLY
                : environment.find("GOTONG_ADDRESS").orElse("");
    }
}
