package org.gotong.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gotong.browser.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws every component; the pictures stand in target/gallery for whoever wants to see them. */
class GalleryTest {

    private static final Path FOLDER = Path.of("target/gallery");
    private static GallerySite site;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(FOLDER);
        site = new GallerySite(FOLDER);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gallery", "/front", "/workspace"})
    void looksAsItMust(String path) {
        var faults = Look.withPicturesIn(FOLDER).faultsOf(path.substring(1), site.address(path));

        assertThat(faults).isEmpty();
    }
}
