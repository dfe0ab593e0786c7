package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The eleven lines of the article that the whole product starts from. */
class ArticlePlanTest {
    private static final String LINES = """
            - Identifikasi kebutuhan dan intervensi program (4 Juni 2018) PJ. Kotaku
            - Penentuan program/ intervensi masing-masing Mitra (4 Juni sd. 11 Juni 2018
            - Identifikasi Mitra Donatur lain (Forum CSR CSR, Perusahaan, BI ddll) (juni sd September 2018)
            - Komunikasi, koordinasi dengan Pemda Kota Bengkulu (Pj. Kotaku) (14 Mei sd. Juli 2018)
            - Penggalangan dukungan dan Mitra Tambahan (Bentuk kegiatannya public expost) Juli sd Agustus 2018)
            - Lauching Program (Agustus 2018) Menghadirkan Bappenas atau menteri Terkait
            - Pelaksanaan program (September 2018 sd September 2021)
            - Capacity building/ coaching klinik
            - Dst.
            - Rapat koordinasi (4 bln sekali/ Catur wulan)
            - monitoring dan evaluasi program (Menerus)
            """;

    private final PlanReading reading = PlanReader.read(LINES, Locale.of("id"), 2018);

    @Test
    void readsTenTitlesAsWritten() {
        assertThat(reading.activities())
                .extracting(ReadActivity::title)
                .containsExactly(
                        "Identifikasi kebutuhan dan intervensi program",
                        "Penentuan program/ intervensi masing-masing Mitra",
                        "Identifikasi Mitra Donatur lain",
                        "Komunikasi, koordinasi dengan Pemda Kota Bengkulu",
                        "Penggalangan dukungan dan Mitra Tambahan",
                        "Lauching Program",
                        "Pelaksanaan program",
                        "Capacity building/ coaching klinik",
                        "Rapat koordinasi",
                        "monitoring dan evaluasi program");
    }

    @Test
    void readsEveryPeriod() {
        assertThat(reading.activities().stream()
                        .map(activity -> activity.period() == null
                                ? "-"
                                : activity.period().text()))
                .containsExactly(
                        "2018-06-04",
                        "2018-06-04/2018-06-11",
                        "2018-06/2018-09",
                        "2018-05-14/2018-07",
                        "2018-07/2018-08",
                        "2018-08",
                        "2018-09/2021-09",
                        "-",
                        "-",
                        "../..");
    }

    @Test
    void readsRecurrenceResponsibleAndNotes() {
        assertThat(reading.activities().get(8).recurrence()).hasToString("FREQ=MONTHLY;INTERVAL=4");
        assertThat(reading.activities().stream().map(ReadActivity::responsible))
                .startsWith(List.of("Kotaku"), List.of(), List.of(), List.of("Kotaku"), List.of())
                .hasSize(10);
        assertThat(reading.activities())
                .extracting(ReadActivity::notes)
                .containsExactly(
                        null,
                        null,
                        "Forum CSR CSR, Perusahaan, BI ddll",
                        null,
                        "Bentuk kegiatannya public expost",
                        "Menghadirkan Bappenas atau menteri Terkait",
                        null,
                        null,
                        null,
                        null);
    }

    @Test
    void ignoresOnlyAndSoOn() {
        assertThat(reading.ignored()).containsExactly(new IgnoredLine(9, "Dst.", "and-so-on"));
    }

    @Test
    void asksAboutFourLinesAndOnceForTheYear() {
        assertThat(reading.activities().stream()
                        .map(activity ->
                                activity.doubts().stream().map(Doubt::code).toList()))
                .containsExactly(
                        List.of(),
                        List.of("year.other-end", "responsible.everyone"),
                        List.of("year.other-end", "words.doubled"),
                        List.of("year.other-end"),
                        List.of("year.other-end"),
                        List.of("title.spelling"),
                        List.of(),
                        List.of("period.missing"),
                        List.of(),
                        List.of());
    }

    @Test
    void givesAllNinetyFourWordsAPlace() {
        assertThat(reading.words()).isEqualTo(94);
        assertThat(reading.placedWords()).isEqualTo(94);
    }

    @Test
    void findsTheSamePlanInTheWholeArticle() throws IOException {
        Path article = Path.of("../../shared/seeds/003_2430f98fed2d0402.txt");
        assumeTrue(Files.exists(article), "the article is not here: " + article.toAbsolutePath());

        PlanReading whole = PlanReader.read(Files.readString(article), null, null);

        assertThat(whole.activities().stream().map(ReadActivity::title))
                .containsExactlyElementsOf(
                        reading.activities().stream().map(ReadActivity::title).toList());
        assertThat(whole.activities().stream().map(ReadActivity::period))
                .containsExactlyElementsOf(
                        reading.activities().stream().map(ReadActivity::period).toList());
        assertThat(whole.isWhole()).isTrue();
    }
}
