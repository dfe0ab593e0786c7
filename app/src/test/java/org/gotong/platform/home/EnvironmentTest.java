package org.gotong.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gotong.platform.CannotRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    Path project;

    @Test
    void theChosenHomeWinsForEveryCommand() {
        var environment = new Environment(Map.of("GOTONG_HOME", "/srv/gotong"), project);

        assertThat(environment.home()).isEqualTo(new Home(Path.of("/srv/gotong")));
        assertThat(environment.demonstrationHome()).isEqualTo(new Home(Path.of("/srv/gotong")));
    }

    @Test
    void theDemonstrationHasAHomeOfItsOwn() {
        assertThat(silent().demonstrationHome()).isEqualTo(new Home(project.resolve("data/demo")));
        assertThat(silent().home()).isEqualTo(new Home(project.resolve("data")));
    }

    @Test
    void otherCommandsUseTheDemonstrationWhenOnlyThatExists() throws Exception {
        makeHome(project.resolve("data/demo"));
        assertThat(silent().home()).isEqualTo(new Home(project.resolve("data/demo")));

        makeHome(project.resolve("data"));
        assertThat(silent().home()).isEqualTo(new Home(project.resolve("data")));
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        var environment = new Environment(Map.of("GOTONG_PORT", "eighty"), project);

        assertThatThrownBy(environment::port).isInstanceOf(CannotRun.class).hasMessageContaining("\"eighty\"");
    }

    private Environment silent() {
        return new Environment(Map.of("GOTONG_HOME", " "), project);
    }

    private static void makeHome(Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(HomeLock.FILE));
    }
}
