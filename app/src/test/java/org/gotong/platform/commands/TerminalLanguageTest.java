package org.gotong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gotong.Gotong;
import org.gotong.platform.home.Environment;
import org.junit.jupiter.api.Test;

class TerminalLanguageTest {

    @Test
    void speaksAsTheTerminalIsSet() {
        assertThat(said(Map.of("LANG", "id_ID.UTF-8"), "bakup")).contains("Tidak ada perintah", "Maksud Anda backup?");
        assertThat(said(Map.of("LANG", "de_DE.UTF-8"), "bakup"))
                .contains("There is no command", "Did you mean backup?");
        assertThat(said(Map.of("LANG", "id_ID.UTF-8", "LC_ALL", "C"), "bakup")).contains("There is no command");
    }

    @Test
    void speaksAsTheOptionSays() {
        assertThat(said(Map.of(), "--language", "id", "bakup")).contains("Tidak ada perintah");
        assertThat(said(Map.of("LANG", "id_ID.UTF-8"), "bakup", "--language", "en"))
                .contains("There is no command");
        assertThat(said(Map.of(), "bakup", "--language", "xx")).contains("--language is id or en.");
    }

    private static String said(Map<String, String> variables, String... words) {
        var errors = new ByteArrayOutputStream();
        var environment = new Environment(variables, Path.of("target", "nowhere"));
        var code = CommandLine.run(
                Gotong.class, environment, List.of(words), new PrintStream(errors, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(Command.COULD_NOT_RUN);
        return errors.toString(StandardCharsets.UTF_8);
    }
}
