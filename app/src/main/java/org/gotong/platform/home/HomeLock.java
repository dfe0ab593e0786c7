package org.gotong.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.gotong.platform.CannotRun;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a home to one process. The operating system gives the lock back when the process dies, however it dies,
 * so nothing has to be cleared by hand.
 */
public final class HomeLock implements AutoCloseable {

    static final String FILE = "gotong.lock";

    private final Home home;
    private final FileChannel channel;

    private HomeLock(Home home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** Waits its turn behind a short command; a server is there to stay, so behind one there is no waiting. */
    public static HomeLock take(Home home, Occupant occupant) {
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var lock = find(home, occupant);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() > patience
                    || Occupant.find(home).map(Occupant::isServer).orElse(false)) {
                throw refusal(home);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Empty when another process holds the home. */
    public static Optional<HomeLock> find(Home home, Occupant occupant) {
        home.prepare();
        try {
            var channel = FileChannel.open(home.path(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            occupant.sign(home);
            return Optional.of(new HomeLock(home, channel));
        } catch (IOException e) {
            throw new CannotRun("The file " + home.path(FILE) + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Tells other commands that a running server may now be used, and where it listens. */
    public void sign(Occupant occupant) {
        occupant.sign(home);
    }

    @Override
    public void close() {
        try {
            Occupant.leave(home);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static CannotRun refusal(Home home) {
        var who = Occupant.find(home).map(Occupant::words);
        return new CannotRun("The folder " + home.folder() + " is in use by " + who.orElse("another process") + ".\n"
                        + "Stop that one first, or choose another folder with GOTONG_HOME.")
                .indonesian("Folder " + home.folder() + " sedang dipakai oleh " + who.orElse("proses lain") + ".\n"
                        + "Hentikan dulu proses itu, atau pilih folder lain dengan GOTONG_HOME.");
    }
}
