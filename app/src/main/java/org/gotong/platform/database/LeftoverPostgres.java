package org.gotong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.gotong.platform.CannotRun;

/**
 * What a killed Gotong leaves behind: a server that nobody stops, processes of a server that died, or only its
 * file with a process number that may belong to somebody else by now. PostgreSQL runs inside its data folder,
 * so the working folder of a process tells which it is. Only asked by who holds the lock of the home.
 */
final class LeftoverPostgres {

    private final Path data;
    private final PostgresPrograms programs;

    LeftoverPostgres(Path data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
    }

    void stop() {
        if (server().isPresent()) {
            stopServer();
        }
        waitForTheRest();
        forgetServer();
    }

    private void stopServer() {
        try {
            programs.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "120", "stop");
        } catch (CannotRun e) {
            // One that was being killed just now is as good as stopped.
            if (server().isPresent()) {
                throw e;
            }
        }
    }

    /** The process that the data folder names, if it is alive and really works there. */
    Optional<ProcessHandle> server() {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::parseLong)
                    .flatMap(ProcessHandle::of)
                    .filter(this::worksHere);
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    /** Processes of a server that was itself killed end by themselves once they notice; stubborn ones are ended. */
    private void waitForTheRest() {
        var patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        for (var rest = processes(); !rest.isEmpty(); rest = processes()) {
            if (System.nanoTime() > patience) {
                rest.forEach(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        var program = Path.of("/proc", Long.toString(process.pid()), "exe");
        try {
            return Files.readSymbolicLink(folder).equals(data.toRealPath())
                    && Files.readSymbolicLink(program).toString().contains("postgres");
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private void forgetServer() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new CannotRun("The file " + pidFile() + " of a server that is gone cannot be removed: " + e, e);
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
