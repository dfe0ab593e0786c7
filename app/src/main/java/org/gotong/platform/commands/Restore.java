package org.gotong.platform.commands;

import java.nio.file.Path;
import java.util.List;
import org.gotong.platform.CannotRun;
import org.gotong.platform.backup.RestoreBackup;
import org.gotong.platform.home.HomeLock;
import org.gotong.platform.home.Occupant;

@CommandHelp(
        name = "restore",
        summary = "makes a new home out of a backup",
        help = """
                Usage: GOTONG_HOME=NEW_FOLDER ./gotong restore FILE

                Makes a home out of a backup. The folder must be new or empty; nothing is ever
                overwritten. A backup of an older Gotong is brought up to date by the next start.""",
        indonesianSummary = "membuat folder baru dari sebuah cadangan",
        indonesianHelp = """
                Pemakaian: GOTONG_HOME=FOLDER_BARU ./gotong restore BERKAS

                Membuat folder Gotong dari sebuah cadangan. Folder itu harus baru atau kosong; tidak ada
                yang ditimpa. Cadangan Gotong yang lebih lama diperbarui saat dijalankan berikutnya.""")
record Restore(Launch launch) implements Command {

    @Override
    public int run(List<String> arguments) {
        var file = Path.of(Arguments.only("restore", "FILE", arguments)).toAbsolutePath();
        var home = launch.environment().home();
        if (!home.isEmpty()) {
            throw new CannotRun("The home " + home.folder() + " is not empty, and a restore overwrites nothing.\n"
                            + "Name a new folder: GOTONG_HOME=FOLDER ./gotong restore " + file)
                    .indonesian("Folder " + home.folder() + " tidak kosong, dan pemulihan tidak menimpa apa pun.\n"
                            + "Sebutkan folder baru: GOTONG_HOME=FOLDER ./gotong restore " + file);
        }
        try (var lock = HomeLock.take(home, Occupant.thisProcess("restore"))) {
            System.out.println(
                    "Restored " + new RestoreBackup(home, launch.environment()).from(file) + ": " + home.folder());
            return DONE;
        }
    }
}
