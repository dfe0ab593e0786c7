package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class IndicatorPagesTest {

    private static final String GOOD = """
            code;name_id;name_en;source
            12.6.1;Perusahaan yang menerbitkan laporan keberlanjutan;Companies publishing sustainability reports;Bappenas
            6.1.1.(c);Kapasitas air baku;Raw water capacity;Bappenas
            1.2.1;Penduduk miskin (%);Poor people (%);RAD Bengkulu
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    SdgDirectory sdgs;

    @Test
    void findsByCodeAndByWords() {
        assertThat(found("q=6.2.1")).containsExactly("6.2.1", "6.2.1.(b)");
        assertThat(found("q=kumuh")).containsExactly("11.1.1");
        assertThat(found("q=slum&lang=en")).containsExactly("11.1.1");
        assertThat(mvc.get().uri("/reference/indicators?q=xyzzy")).bodyText().contains("Tidak ada indikator untuk");
    }

    @Test
    void onlyAdministratorsImport() {
        assertThat(mvc.get().uri("/reference/indicators/import").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/reference/indicators").with(world.as(world.administrator())))
                .bodyText()
                .contains("/reference/indicators/import");
        assertThat(mvc.get().uri("/reference/indicators")).bodyText().doesNotContain("/reference/indicators/import");
    }

    @Test
    void showsWhatAFileWouldChangeAndSavesNothing() {
        assertThat(preview(GOOD)).hasStatusOk().bodyText().contains("1 baru, 2 berubah, 0 tetap.");
        assertThat(sdgs.findIndicator(new SdgCode("6.1.1.(c)"))).isEmpty();
    }

    @Test
    void savesAfterTheSecondStep() {
        assertThat(save(GOOD)).hasStatus3xxRedirection();

        var added = sdgs.findIndicator(new SdgCode("6.1.1.(c)")).orElseThrow();
        assertThat(added.name()).isEqualTo(new BilingualName("Kapasitas air baku", "Raw water capacity"));
        assertThat(added.source().words()).isEqualTo("Bappenas");
        assertThat(sdgs.indicators()).hasSize(267);
        assertThat(preview(GOOD)).bodyText().contains("0 baru, 0 berubah, 3 tetap.");
    }

    @Test
    void namesFaultsByTheirLineAndSavesNothing() {
        var faulty = """
                code,name_id,name_en,source
                12.6.1,Laporan keberlanjutan,Sustainability reports,Bappenas
                99.1.1,Salah,Wrong,Bappenas
                12.6.1,Laporan lagi,Reports again,Bappenas
                2.a.1,,Index,Bappenas
                """;

        assertThat(preview(faulty))
                .hasStatus(422)
                .bodyText()
                .contains("Baris 3", "99.1.1", "Baris 4", "Baris 5", "kedua bahasa")
                .doesNotContain("Simpan ");
        assertThat(save(faulty)).hasStatus(422);
        assertThat(sdgs.findIndicator(new SdgCode("12.6.1")).orElseThrow().name())
                .isNull();
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeRead() {
        assertThat(preview("")).hasStatus(422).bodyText().contains("tidak berisi baris");
        assertThat(preview("kode,nama\n1.2.1,Miskin\n"))
                .hasStatus(422)
                .bodyText()
                .contains("name_id, name_en");
        assertThat(preview("code,name_id,name_en,source\n\"1.2.1,a,b,c\n")).hasStatus(422);
        assertThat(preview("code,name_id,name_en,source\n1.2.1,mis\u00e9rable,b,c\n"
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .hasStatus(422)
                .bodyText()
                .contains("bukan UTF-8");
    }

    @Test
    void textOfAFileStaysText() {
        assertThat(preview("code,name_id,name_en,source\n12.6.1,<script>alert(1)</script>,b,c\n"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    private List<String> found(String query) {
        var body = mvc.get().uri("/reference/indicators.csv?" + query).exchange();
        try {
            return body.getResponse()
                    .getContentAsString()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",")[0])
                    .toList();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MvcTestResult preview(String csv) {
        return preview(csv.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult preview(byte[] csv) {
        return mvc.post()
                .uri("/reference/indicators/import")
                .multipart()
                .file(new MockMultipartFile("file", "indikator.csv", "text/csv", csv))
                .with(world.as(world.administrator()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult save(String csv) {
        return mvc.post()
                .uri("/reference/indicators/names")
                .param("csv", csv)
                .with(world.as(world.administrator()))
                .with(csrf())
                .exchange();
    }
}
