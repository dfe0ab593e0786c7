package org.gotong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.browser.Chromium.Look;
import org.gotong.platform.pages.GallerySite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws every component; the pictures stand in target/gallery for whoever wants to see them. */
class GalleryTest {

    private static final List<String> PAGES = List.of("/gallery", "/front", "/workspace");
    private static GallerySite site;

    @BeforeAll
    static void open() throws IOException {
        site = new GallerySite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAsItMust(Look look) {
        try (var visitor = Chromium.visitor(site.address(), look)) {
            draw(visitor.newPage(), look);

            assertThat(Appearance.faults(visitor, PAGES, look)).isEmpty();
        }
    }

    static Stream<Look> looks() {
        return Stream.of(Look.DESK, Look.DESK.dark(), Look.PHONE, Look.PHONE.dark());
    }

    private static void draw(Page page, Look look) {
        for (var address : PAGES) {
            page.navigate(address);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/gallery", picture(address, look))));
        }
        page.close();
    }

    private static String picture(String address, Look look) {
        return "%s-%d-%s.png"
                .formatted(
                        address.substring(1),
                        look.width(),
                        look.colours().name().toLowerCase());
    }
}
