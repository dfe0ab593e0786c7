package org.gotong.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gotong.platform.pages.FieldVersions.Taken;
import org.junit.jupiter.api.Test;

class BaseTest {

    @Test
    void whatOnlyOneTouchedIsTheirs() {
        var base = new Base(Map.of("title", "Survei", "notes", "", "when", "2018"));

        var settled = base.settle(List.of(
                FieldVersions.of("title", "Judul", "Survei warga", "Survei"),
                FieldVersions.of("notes", "Catatan", "", "Dengan RT"),
                FieldVersions.of("when", "Waktu", "2019", "2020")));

        assertThat(settled).extracting(FieldVersions::taken).containsExactly(Taken.TYPED, Taken.STORED, Taken.ASKED);
        assertThat(settled).extracting(FieldVersions::settled).startsWith("Survei warga", "Dengan RT");
    }

    @Test
    void linesOfABrowserAreLines() {
        var base = new Base(Map.of("notes", "satu\ndua"));

        assertThat(base.settle(List.of(FieldVersions.of("notes", "Catatan", "satu\r\ndua", "tiga"))))
                .extracting(FieldVersions::settled)
                .containsExactly("tiga");
    }

    @Test
    void withoutABaseEveryDifferenceIsAsked() {
        for (var sent : List.of("", "bukan JSON", "[1]")) {
            var settled = Base.read(sent).settle(List.of(FieldVersions.of("title", "Judul", "a", "b")));

            assertThat(settled).extracting(FieldVersions::isAsked).containsExactly(true);
        }
    }

    @Test
    void readsBackWhatItWrites() {
        var base = new Base(Map.of("title", "“Survei” & <b>"));

        assertThat(Base.read(base.text())).isEqualTo(base);
    }
}
