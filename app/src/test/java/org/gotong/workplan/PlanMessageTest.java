package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.gotong.reading.PlanReader;
import org.gotong.reading.ReadActivity;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The plan as text to be sent. */
@GotongTest
class PlanMessageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    WorkplanSamples plans;

    private ProgrammeSummary kota;

    @BeforeEach
    void aPublishedProgramme() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    @Test
    void looksAsPeopleWriteIt() {
        plans.organisation("Kotaku");
        plans.activity(kota, "Identifikasi kebutuhan dan intervensi program", "2018-06-04", "Kotaku");
        plans.recurring(kota, "Rapat koordinasi", "2018-09/2021-09", "FREQ=MONTHLY;INTERVAL=4");
        plans.activity(kota, "Capacity building", null);

        assertThat(text("?lang=id")).isEqualTo("""
                        *Rencana kerja Kota SDGs Bengkulu*

                        1. Identifikasi kebutuhan dan intervensi program
                            (4 Juni 2018) PJ Kotaku
                        2. Rapat koordinasi
                            (Sep 2018 – Sep 2021, tiap 4 bulan)
                        3. Capacity building

                        http://localhost%s/workplan""".formatted(kota.address()));
    }

    @Test
    void thePartOfAPartnerHoldsItsOwnLinesOnly() {
        var kotaku = plans.organisation("Kotaku");
        plans.organisation("Baznas Bengkulu");
        plans.activity(kota, "Identifikasi kebutuhan", "2018-06-04", "Kotaku");
        plans.activity(kota, "Rapat bersama", "2018-06-05", "Kotaku", "Baznas Bengkulu");
        plans.activity(kota, "Penggalangan dukungan", "2018-07", "Baznas Bengkulu");

        assertThat(text("?lang=id&organisation=" + kotaku.slug()))
                .startsWith(
                        "*Bagian Kotaku, Kota SDGs Bengkulu*\n\n1. Identifikasi kebutuhan\n    (4 Juni 2018)\n2. Rapat bersama")
                .contains("PJ Kotaku, Baznas Bengkulu")
                .doesNotContain("Penggalangan dukungan");
        assertThat(mvc.get().uri(kota.address() + "/workplan.txt?organisation=tidak-ada"))
                .hasStatus(404);
    }

    @Test
    void comesBackThroughTheReaderAsTheSamePlan() {
        var random = new Random(3);
        for (int round = 0; round < 8; round++) {
            var programme = programmes.publishedSummary("Program ke-" + (round + 1));
            var planned = plan(programme, random);

            for (var language : List.of("id", "en")) {
                var text = text(programme, "?lang=" + language);
                var read = PlanReader.read(text, Locale.of(language), null);

                assertThat(read.activities().stream().map(Line::of).toList())
                        .describedAs(text)
                        .isEqualTo(planned);
            }
        }
    }

    @Test
    void thePageShowsTheSameTextToCopy() throws Exception {
        var kotaku = plans.organisation("Kotaku");
        plans.activity(kota, "Identifikasi kebutuhan", "2018-06-04", "Kotaku");
        var part = "?lang=id&organisation=" + kotaku.slug();

        var page = Jsoup.parse(mvc.get()
                .uri(kota.address() + "/workplan/message" + part)
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("textarea").val()).isEqualTo(text(part));
        assertThat(page.select("option[selected]").eachText()).containsExactly("Kotaku");
        assertThat(page.select("a[href^=https://wa.me/]").attr("href")).contains("Identifikasi%20kebutuhan");
        assertThat(mvc.get().uri(kota.address() + "/workplan"))
                .bodyText()
                .contains(kota.address() + "/workplan/message");
    }

    @Test
    void thePlanOfADraftIsNobodyElsesText() {
        var draft = programmes.draftSummary("Rahasia");

        assertThat(mvc.get().uri(draft.address() + "/workplan.txt")).hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/workplan/message").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri(draft.address() + "/workplan/message").with(world.as(world.coordinator())))
                .hasStatusOk();
    }

    /** What a line of a plan is to whoever reads it. */
    private record Line(
            String component,
            String title,
            @Nullable Period period,
            @Nullable String recurrence,
            List<String> responsible) {

        static Line of(ReadActivity read) {
            return new Line(
                    read.component() == null ? "" : read.component(),
                    read.title(),
                    read.period(),
                    read.recurrence() == null ? null : read.recurrence().rule(),
                    read.responsible());
        }
    }

    private static final List<String> TITLES = List.of(
            "Identifikasi kebutuhan warga",
            "Penentuan intervensi masing-masing mitra",
            "Penggalangan dukungan",
            "Launching program",
            "Pelatihan kader sanitasi",
            "Penyusunan laporan akhir",
            "Community meeting",
            "Laporan RT 5");

    private static final List<String> PERIODS = List.of(
            "2018-06-04",
            "2018-06-04/2018-06-11",
            "2018-06/2018-09",
            "2018-08",
            "2018",
            "2018-09/2021-09",
            "2018-09/..",
            "../2018-12",
            "../..",
            "2018-05-14/2018-07",
            "2018-12-28/2019-01-03");

    private static final List<String> RULES =
            List.of("FREQ=MONTHLY;INTERVAL=4", "FREQ=MONTHLY", "FREQ=YEARLY", "FREQ=WEEKLY");

    private static final List<String> NAMES = List.of("Kotaku", "Baznas Bengkulu", "SDG Center", "Dinas Kesehatan");

    /** Writes a plan of some lines, and answers what must come back. */
    private List<Line> plan(ProgrammeSummary programme, Random random) {
        var lines = new ArrayList<Line>();
        for (var component : List.of("", "Persiapan", "Pelaksanaan")) {
            var parent = component.isEmpty()
                    ? null
                    : plans.component(programme, component).id();
            for (int i = 0; i <= random.nextInt(3); i++) {
                var line = new Line(
                        component,
                        any(TITLES, random) + " " + (char) ('A' + lines.size()),
                        random.nextInt(5) == 0 ? null : Period.parse(any(PERIODS, random)),
                        random.nextInt(4) == 0 ? any(RULES, random) : null,
                        random.nextInt(3) == 0 ? List.of() : List.of(any(NAMES, random)));
                lines.add(line);
                plans.under(programme, parent, line.title(), line.period(), line.recurrence(), line.responsible());
            }
        }
        lines.sort(Comparator.comparing(line -> !line.component().isEmpty()));
        return lines;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private String text(String query) {
        return text(kota, query);
    }

    private String text(ProgrammeSummary programme, String query) {
        var answer =
                mvc.get().uri(programme.address() + "/workplan.txt" + query).exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
