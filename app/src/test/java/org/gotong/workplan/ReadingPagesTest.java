package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The main job as somebody does it whose browser runs no script: every form as it stands on the page. */
@GotongTest
class ReadingPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    WorkplanSamples plans;

    @Autowired
    Activities activities;

    private ProgrammeSummary kota;

    @BeforeEach
    void aProgramme() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
        plans.organisation("Kotaku");
    }

    @Test
    void elevenLinesBecomeTenActivities() {
        var page = get(paste(WorkplanSamples.ARTICLE));

        assertThat(page.select(".tally strong").text())
                .isEqualTo("11 baris menjadi 10 kegiatan dan 1 diabaikan. Tidak ada yang hilang.");
        assertThat(page.select(".pair")).hasSize(11);
        assertThat(page.select(".pair mark.responsible").eachText()).contains("PJ. Kotaku", "Pj. Kotaku");
        assertThat(pair(page, "Identifikasi kebutuhan").select(".who").text()).startsWith("Kotaku");
        assertThat(pair(page, "Dst.").select(".pair-reason").text()).startsWith("Diabaikan:");
        assertThat(page.select(".banner.warn strong").text()).isEqualTo("Tahun 2018 dilengkapi pada 4 baris");
        assertThat(page.select("form.doubt .pick").eachText()).allMatch(choices -> choices.split("\\d").length <= 4);
    }

    @Test
    void answersAndCorrectionsReachThePlan() {
        var address = paste(WorkplanSamples.ARTICLE);

        submit(pair(get(address), "Lauching").selectFirst("form.doubt"), "Ganti");
        submit(get(address).selectFirst("form[action$=agreements]"), "Benar semua");
        var edit = pair(get(address), "Capacity building").selectFirst(".pair-edit");
        submit(edit, "Pakai", "period", "awal Maret 2019", "responsible", "Kotaku; SDG Center");
        submit(pair(get(address), "Dst.").selectFirst("form"), "Jadikan kegiatan");
        submit(pair(get(address), "monitoring").selectFirst(".pair-edit"), "Abaikan baris");
        var saved = submit(get(address).getElementById("save-form"), "Simpan 10 kegiatan");

        assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(kota.address() + "/workplan");
        var lines = activities.plan(kota.id()).lines();
        assertThat(lines)
                .extracting(Activity::title)
                .hasSize(10)
                .contains("Launching Program", "Dst.")
                .doesNotContain("monitoring dan evaluasi program");
        var coaching = lines.stream()
                .filter(one -> one.title().startsWith("Capacity"))
                .findFirst()
                .orElseThrow();
        assertThat(coaching.facts().period()).hasToString("2019-03-01/2019-03-10");
        assertThat(coaching.facts().responsible())
                .extracting(one -> one.organisation() != null)
                .containsExactly(true, false);
        var donors = lines.stream()
                .filter(one -> one.title().contains("Donatur"))
                .findFirst()
                .orElseThrow();
        assertThat(donors.doubts()).extracting(OpenDoubt::field).doesNotContain("period");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var address = paste("- Lauching Program (Agustus 2018)");
        submit(pair(get(address), "Lauching").selectFirst("form.doubt"), "Ganti");
        assertThat(get(address).select(".pair-title").text()).contains("Launching Program");

        submit(get(address).selectFirst("form.doubt.answered"), "Urungkan");

        assertThat(get(address).select(".pair-title").text()).contains("Lauching Program");
        assertThat(get(address).select("form.doubt:not(.answered)")).hasSize(1);
    }

    @Test
    void aTimeThatCannotBeReadStaysAsTyped() {
        var address = paste("- Rapat warga (Juni 2018)");

        var answer = submit(get(address).selectFirst(".pair-edit"), "Pakai", "period", "bulan purnama");

        assertThat(answer).hasStatus(422);
        var form = Jsoup.parse(body(answer)).selectFirst(".pair-edit");
        assertThat(form.selectFirst("[name=period]").val()).isEqualTo("bulan purnama");
        assertThat(form.select(".field-error").text()).startsWith("Waktu ini tidak terbaca.");
        assertThat(form.hasAttr("hidden")).isFalse();
    }

    @Test
    void changingTheTextKeepsTheAnswersOfOtherLines() {
        var address = paste("- Lauching Program (Agustus 2018)\n- Rapat warga (Juni 2018)");
        submit(pair(get(address), "Lauching").selectFirst("form.doubt"), "Ganti");

        var form = get(address + "/text").selectFirst("form.paste");
        post(
                form.attr("action"),
                "text",
                "- Pembukaan (Mei 2018)\n- Lauching Program (Agustus 2018)",
                "language",
                "id");

        assertThat(get(address).select(".pair-title a").eachText())
                .containsExactly("Kegiatan: Pembukaan", "Kegiatan: Launching Program");
    }

    @Test
    void severalOrganisationsThatFitAreAsked() {
        plans.organisation("Baznas (Pusat)");
        plans.organisation("Baznas (Bengkulu)");
        var address = paste("- Pendataan mustahik (PJ: Baznas) Juni 2018");

        var doubt = pair(get(address), "Pendataan").selectFirst("form.doubt");
        assertThat(doubt.select("button").eachText().getFirst()).contains("Biarkan");
        submit(doubt, "Baznas (Bengkulu)");

        assertThat(get(address).select(".who").text()).startsWith("Baznas (Bengkulu)");
    }

    @Test
    void aReadingIsTakenBackAsAWhole() {
        var address = paste("Persiapan:\n- Lauching Program (Agustus 2018)\n- Rapat warga (Juni 2018)");
        var saved = submit(get(address).getElementById("save-form"), "Simpan");
        assertThat(activities.plan(kota.id()).isEmpty()).isFalse();

        post(Toasts.undo(saved));

        assertThat(activities.plan(kota.id()).isEmpty()).isTrue();
        assertThat(get(address).select(".pair")).isNotEmpty();
    }

    @Test
    void aReadingThatWasThrownAwayComesBack() {
        var address = paste("- Rapat warga (Juni 2018)");

        var undo = Toasts.undo(post(address + "/discarding"));
        assertThat(mvc.get().uri(address).with(world.as(world.coordinator()))).hasStatus(404);
        assertThat(mvc.post()
                        .uri(undo)
                        .with(world.as(world.administrator()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(404);
        post(undo);

        assertThat(get(address).select(".pair-title").text()).contains("Rapat warga");
    }

    @Test
    void savingTwiceSavesOnce() {
        var address = paste("- Rapat warga (Juni 2018)");
        post(address + "/saving");
        post(address + "/saving");

        assertThat(activities.plan(kota.id()).lines()).hasSize(1);
    }

    @Test
    void nobodyElseFindsAReading() {
        var address = paste("- Rapat rahasia (Juni 2018)");

        assertThat(mvc.get().uri(address).with(world.as(world.administrator()))).hasStatus(404);
        assertThat(mvc.get().uri(address)).hasStatus(302);
    }

    @Test
    void tellsWhatIsWrongWithAText() {
        assertThat(form("text", "  ")).contains("Isian ini wajib diisi.");
        assertThat(form("text", "rapat di gedung \uFFFDsatu")).contains("huruf yang rusak");
        assertThat(form("text", "rapat\n".repeat(2_001))).contains("Bagi menjadi beberapa bagian");
        assertThat(form("text", "rapat", "year", "20018")).contains("Tahunnya tidak masuk akal.");
    }

    @Test
    void readsAFileAndSaysWhenItIsNotText() {
        var good = upload("Rapat warga (Juni 2018)".getBytes(StandardCharsets.UTF_8));
        assertThat(get(good.getResponse().getRedirectedUrl()).select(".pair")).hasSize(1);

        var latin = upload("Rapat caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin).hasStatus(422);
        assertThat(body(latin)).contains("bukan teks UTF-8");
    }

    @Test
    void whatLooksLikeHtmlIsText() {
        var page = get(paste("- <script>alert(1)</script> Rapat <b>warga</b> (Juni 2018)"));

        assertThat(page.select(".pair script, .pair b")).isEmpty();
        assertThat(page.select(".pair-source").text()).contains("<script>alert(1)</script>");
    }

    private String paste(String text) {
        var answer = post(kota.address() + "/workplan/readings/new", "text", text, "language", "id", "year", "");
        assertThat(answer).hasStatus(302);
        return answer.getResponse().getRedirectedUrl();
    }

    private String form(String... fields) {
        var answer = post(kota.address() + "/workplan/readings/new", fields);
        assertThat(answer).hasStatus(422);
        return body(answer);
    }

    private MvcTestResult upload(byte[] content) {
        return mvc.post()
                .uri(kota.address() + "/workplan/readings/new")
                .multipart()
                .file(new MockMultipartFile("file", "rencana.txt", "text/plain", content))
                .param("language", "id")
                .with(world.as(world.coordinator()))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Document get(String address) {
        var answer = mvc.get().uri(address).with(world.as(world.coordinator())).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(body(answer));
    }

    private static Element pair(Document page, String words) {
        return page.select(".pair").stream()
                .filter(pair -> pair.select(".pair-source").text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the form with all its fields as they stand, by the button of these words. */
    private MvcTestResult submit(Element form, String button, String... typed) {
        var pressed = form.select("button").stream()
                .filter(one -> one.text().contains(button))
                .findFirst()
                .orElseThrow();
        var address = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        var fields = new java.util.LinkedHashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        if (pressed.hasAttr("name")) {
            fields.put(pressed.attr("name"), pressed.attr("value"));
        }
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return post(
                address,
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .with(world.as(world.coordinator()))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            if (!fields[i].equals("_csrf")) {
                request = request.param(fields[i], fields[i + 1]);
            }
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
