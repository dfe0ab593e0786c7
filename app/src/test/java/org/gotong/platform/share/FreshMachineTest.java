package org.gotong.platform.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A machine without fonts and without fontconfig draws pictures too: in a Java of its own, no font of Java's is loaded. */
class FreshMachineTest {

    @Test
    void drawsWithoutTheFontsOfTheMachine() throws Exception {
        var output = run();

        assertThat(output)
                .contains("drawn")
                .doesNotContain(
                        "sun.font.SunFontManager", "sun.font.Font2D", "sun.awt.FontConfiguration", "libfontmanager");
    }

    private static String run() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load,library",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshMachineTest.class.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        return output;
    }

    public static void main(String[] arguments) {
        var png = DrawPicture.of(PictureTest.programme("Kota SDGs Bengkulu"));
        System.out.println(png.length > 0 ? "drawn" : "nothing");
    }
}
