package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pdf.PdfText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The programme as a PDF file. */
@GotongTest
class PrintedProgrammeTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void saysWhatThePageSays() throws Exception {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        samples.accepted(programme, samples.organisation("Pusat Data Contoh", Pillar.ACADEMIA_EXPERTS));

        for (var language : new String[] {"id", "en"}) {
            var address = programme.summary().address();
            var page = mvc.get()
                    .uri(address + "?lang=" + language)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            var printed = PdfText.of(pdf(address + ".pdf?lang=" + language));

            assertThat(printed).contains(keyFacts(page)).contains(pillars(page));
            assertThat(printed).contains("11 ", "100%", "17.71.05.1004", "Kotaku", "Pusat Data Contoh");
        }
    }

    @Test
    void canBeReadAloud() throws Exception {
        var address = samples.published("Kota SDGs Bengkulu").summary().address();

        try (var document = PdfText.open(pdf(address + ".pdf?lang=en"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kota SDGs Bengkulu");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Goals", "Partners", "Basis & contact");
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8")).contains("pdfuaid");
        }
    }

    @Test
    void bringsItsLettersAlong() throws Exception {
        var address = samples.published("Kota SDGs Bengkulu").summary().address();

        try (var document = PdfText.open(pdf(address + ".pdf"))) {
            assertThat(fonts(document))
                    .isNotEmpty()
                    .allMatch(name -> name.contains("PlusJakartaSans") && name.endsWith(" embedded"));
        }
    }

    @Test
    void isNotMadeAgainWhileNothingChanged() {
        var programme = samples.published("Kota SDGs Bengkulu");
        var address = programme.summary().address() + ".pdf";
        var tag = mvc.get().uri(address).exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void aDraftIsPrintedForItsTeamOnly() {
        var address = samples.draft("Rahasia Kampung Melayu").summary().address() + ".pdf";

        assertThat(mvc.get().uri(address)).hasStatus(404);
        assertThat(mvc.get().uri(address).with(world.as(world.somebody()))).hasStatus(404);
        assertThat(PdfText.of(pdf(address, world.coordinator()))).contains("Rahasia Kampung Melayu");
    }

    @Test
    void whatSomebodyWroteIsNeitherMarkupNorAWayOut() {
        var title = "<img src=\"file:///etc/passwd\"> & \u000b<style>@import 'http://127.0.0.1:1/x';</style>";
        var address = samples.published(title).summary().address() + ".pdf";

        assertThat(PdfText.of(pdf(address))).contains("<img src=\"file:///etc/passwd\"> & <style>");
    }

    /** Labels with their figures, as the head of the page has them. */
    private static List<String> keyFacts(String page) {
        return Jsoup.parse(page).select(".facts > div").stream()
                .map(fact -> PdfText.words(fact.text()))
                .toList();
    }

    /** "Pemerintah (1)". */
    private static List<String> pillars(String page) {
        return Jsoup.parse(page).select(".pillar-card h3").stream()
                .map(pillar -> PdfText.words(pillar.text()))
                .toList();
    }

    private static List<String> fonts(PDDocument document) throws java.io.IOException {
        var fonts = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
            }
        }
        return fonts;
    }

    private byte[] pdf(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }

    private byte[] pdf(String address, PersonId by) {
        var answer = mvc.get().uri(address).with(world.as(by)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
