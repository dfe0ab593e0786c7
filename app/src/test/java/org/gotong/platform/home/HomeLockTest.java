package org.gotong.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.gotong.platform.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondServerIsToldWhoIsThere() {
        var home = new Home(folder);
        try (var lock = HomeLock.take(home, Occupant.thisProcess("demo"))) {
            lock.sign(Occupant.thisProcess("demo").at("http://localhost:8080"));

            assertThatThrownBy(() -> HomeLock.take(home, Occupant.thisProcess("serve")))
                    .isInstanceOf(CannotRun.class)
                    .hasMessage("""
                            The folder %s is in use by `demo` (process %d, http://localhost:8080).
                            Stop that one first, or choose another folder with GOTONG_HOME.""".formatted(folder, ProcessHandle.current().pid()));
        }
    }

    @Test
    void aHomeThatWasLeftIsFree() {
        var home = new Home(folder);
        HomeLock.take(home, Occupant.thisProcess("serve")).close();

        var again = HomeLock.find(home, Occupant.thisProcess("serve"));

        assertThat(again).isPresent();
        again.get().close();
    }
}
