package org.gotong.platform.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gotong.platform.CannotRun;
import org.gotong.platform.backup.WriteBackup;
import org.gotong.platform.database.Database;

@CommandHelp(
        name = "backup",
        summary = "writes database and uploads into one file",
        help = """
                Usage: ./gotong backup FILE

                Writes database and uploads into one file. The server may go on running.
                The file holds personal data, and only the account that made it may read it.""",
        indonesianSummary = "menulis basis data dan unggahan ke satu berkas",
        indonesianHelp = """
                Pemakaian: ./gotong backup BERKAS

                Menulis basis data dan unggahan ke satu berkas. Peladen boleh tetap berjalan.
                Berkas itu berisi data pribadi, dan hanya akun pembuatnya yang bisa membacanya.""")
record Backup(Launch launch) implements Command {

    @Override
    public int run(List<String> arguments) {
        var file = Path.of(Arguments.only("backup", "FILE", arguments)).toAbsolutePath();
        var environment = launch.environment();
        var home = environment.home();
        if (Files.exists(file)) {
            throw new CannotRun("The file " + file + " exists already. Choose another name, such as one with the date.")
                    .indonesian("Berkas " + file + " sudah ada. Pilih nama lain, misalnya dengan tanggal.");
        }
        var folder = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(folder)) {
            throw new CannotRun("There is no folder " + folder + ". Make it first.")
                    .indonesian("Folder " + folder + " tidak ada. Buat dulu foldernya.");
        }
        if (home.isEmpty() && !Database.isExternal(environment)) {
            throw new CannotRun("There is nothing in " + home.folder() + " to back up. Name the home with GOTONG_HOME.")
                    .indonesian("Tidak ada yang perlu dicadangkan di " + home.folder()
                            + ". Sebutkan foldernya dengan GOTONG_HOME.");
        }
        try (var database = BorrowedDatabase.of(home, environment, "backup")) {
            System.out.println(launch.say("Backed up ", "Dicadangkan: ")
                    + new WriteBackup(database.address(), home.files()).into(file) + ": " + file);
            return DONE;
        }
    }
}
