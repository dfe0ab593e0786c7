package org.gotong.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.platform.pdf.PdfText;
import org.gotong.programmes.ProgrammeRole;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class DocumentsTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Documents documents;

    @Test
    void everybodyReadsWhatIsForEverybody() {
        var programme = samples.publishedSummary("Kota SDGs");
        assertThat(add(programme, "Nota kesepahaman", "EVERYBODY", PDF)).hasStatus3xxRedirection();

        assertThat(mvc.get().uri(programme.address())).bodyText().contains("Nota kesepahaman");
        assertThat(mvc.get().uri(address(programme))).hasStatusOk().hasContentType("application/pdf");
        assertThat(mvc.get().uri(programme.address() + "/documents.csv"))
                .bodyText()
                .contains("Judul,Jenis,Tanggal dokumen,Pembaca,Berkas", "Nota kesepahaman", address(programme));
    }

    @Test
    void whatIsForPartnersIsFoundByNobodyElse() {
        var programme = samples.publishedSummary("Kota SDGs");
        add(programme, "Surat rahasia", "PARTNERS", PDF);
        var file = address(programme);

        for (var page : new String[] {
            programme.address(),
            programme.address() + "/documents",
            programme.address() + "/documents.csv",
            "/search?q=rahasia"
        }) {
            assertThat(mvc.get().uri(page)).bodyText().doesNotContain("Surat rahasia");
            assertThat(mvc.get().uri(page).with(world.as(world.somebody())))
                    .bodyText()
                    .doesNotContain("Surat rahasia");
        }
        assertThat(mvc.get().uri(file)).hasStatus(404);
        assertThat(mvc.get().uri(file).with(world.as(world.somebody()))).hasStatus(404);
        assertThat(printed(programme)).doesNotContain("Surat rahasia");
        samples.role(world.somebody(), programme.id(), ProgrammeRole.PARTNER);
        assertThat(mvc.get().uri(file).with(world.as(world.somebody()))).hasStatusOk();
        assertThat(printed(programme)).contains("Surat rahasia");
    }

    @Test
    void aFileIsJudgedByItsContent() {
        var programme = samples.publishedSummary("Kota SDGs");

        assertThat(add(
                        programme,
                        "Halaman",
                        "EVERYBODY",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Jenis berkas ini tidak diterima", "Halaman");
    }

    @Test
    void aDeletedDocumentComesBackWithItsFile() {
        var programme = samples.publishedSummary("Kota SDGs");
        add(programme, "Nota kesepahaman", "EVERYBODY", PDF);
        var viewer = world.viewer(world.administrator());
        var before = documents.of(viewer, programme);
        var file = address(programme);

        var undo = Toasts.undo(post(file + "/removal"));
        assertThat(mvc.get().uri(file)).hasStatus(404);
        assertThat(mvc.get().uri(programme.address() + "/bin").with(world.as(world.coordinator())))
                .bodyText()
                .contains("Nota kesepahaman");
        post(undo);

        assertThat(documents.of(viewer, programme)).isEqualTo(before);
        assertThat(mvc.get().uri(file)).hasStatusOk().hasContentType("application/pdf");
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(world.as(world.coordinator()))
                .with(csrf())
                .exchange();
    }

    private String address(ProgrammeSummary programme) {
        var document =
                documents.of(world.viewer(world.administrator()), programme).getFirst();
        return programme.address() + "/documents/" + document.id().text();
    }

    private MvcTestResult add(ProgrammeSummary programme, String title, String audience, byte[] content) {
        return mvc.post()
                .uri(programme.address() + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", "mou.pdf", "application/pdf", content))
                .param("titleId", title)
                .param("kind", "MEMORANDUM")
                .param("audience", audience)
                .with(world.as(world.coordinator()))
                .with(csrf())
                .exchange();
    }

    /** The words of the programme's PDF, as somebody gets it. */
    private String printed(ProgrammeSummary programme) {
        return PdfText.of(mvc.get()
                .uri(programme.address() + ".pdf")
                .with(world.as(world.somebody()))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }
}
