package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.platform.history.History;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class ShiftPagesTest {

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

    @Autowired
    WritePlan writePlan;

    @Autowired
    History history;

    private ProgrammeSummary kota;
    private Activity survey;
    private Activity analysis;
    private Activity launch;
    private Activity report;

    /** The analysis waits for the survey; launch and report wait for the analysis. */
    @BeforeEach
    void aPlanInWhichOthersWait() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
        survey = plans.activity(kota, "Survei", "2018-06-04");
        analysis = waits(plans.activity(kota, "Analisis", "2018-06-10/2018-06-12"), survey);
        launch = waits(plans.activity(kota, "Peluncuran", "2018-06-20"), analysis);
        report = waits(plans.activity(kota, "Laporan", "2018-08"), analysis);
    }

    @Test
    void theNextPageOffersToMoveWhatWaits() {
        var page = document(get(move(survey, "11 Juni 2018").getResponse().getRedirectedUrl()));

        assertThat(page.select(".banner strong").text())
                .isEqualTo("3 kegiatan menunggu kegiatan ini, yang kini 7 hari lebih lambat");
        var offer = document(get(page.selectFirst(".banner a").attr("href")));
        assertThat(offer.select(".choice").eachText())
                .containsExactly(
                        "Analisis 10–12 Juni 2018 menjadi 17–19 Juni 2018",
                        "Peluncuran 20 Juni 2018 menjadi 27 Juni 2018");
        assertThat(offer.select(".choice input[checked]")).hasSize(2);
        assertThat(offer.select(".lines li").eachText()).containsExactly("Laporan Agustus 2018");
    }

    @Test
    void whatIsTickedMovesAndOneUndoTakesAllBack() {
        var offer = offer(move(survey, "11 Juni 2018"));
        var lines = activities.plan(kota.id()).lines();

        var moved = send(offer, choices(offer));

        assertThat(period(analysis)).isEqualTo("2018-06-17/2018-06-19");
        assertThat(period(launch)).isEqualTo("2018-06-27");
        assertThat(period(report)).isEqualTo("2018-08");
        assertThat(now(analysis).sequence()).isEqualTo(analysis.sequence() + 1);
        assertThat(history.of(kota.id().value(), 3, Long.MAX_VALUE))
                .extracting(change -> change.subject())
                .containsExactly(
                        launch.id().value(), analysis.id().value(), survey.id().value());

        assertThat(post(Toasts.undo(moved))).hasStatus(302);

        assertThat(period(survey)).isEqualTo("2018-06-04");
        assertThat(period(analysis)).isEqualTo("2018-06-10/2018-06-12");
        assertThat(period(launch)).isEqualTo("2018-06-20");
        assertThat(now(launch).sequence()).isEqualTo(launch.sequence() + 2);
        assertThat(lines).hasSize(4);
    }

    @Test
    void onlyWhatIsTickedMoves() {
        var offer = offer(move(survey, "11 Juni 2018"));

        send(offer, choices(offer)[0]);

        assertThat(period(analysis)).isEqualTo("2018-06-17/2018-06-19");
        assertThat(period(launch)).isEqualTo("2018-06-20");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownAgain() {
        var offer = offer(move(survey, "11 Juni 2018"));
        var choices = choices(offer);
        move(launch, "21 Juni 2018");

        var answer = send(offer, choices);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select(".choice").eachText())
                .contains("Peluncuran 21 Juni 2018 menjadi 28 Juni 2018");
        assertThat(period(analysis)).isEqualTo("2018-06-10/2018-06-12");
    }

    @Test
    void nothingIsOfferedWhenNothingMovesOrWaits() {
        assertThat(move(launch, "21 Juni 2018")).hasRedirectedUrl(address(launch));
        assertThat(edit(survey, "4 Juni 2018", "Survei warga")).hasRedirectedUrl(address(survey));
    }

    @Test
    void whoOnlyReadsIsOfferedNothing() {
        var moved = move(survey, "11 Juni 2018").getResponse().getRedirectedUrl();

        var page = mvc.get().uri(moved).with(world.as(world.somebody())).exchange();
        assertThat(document(page).select(".banner")).isEmpty();
        assertThat(mvc.post()
                        .uri(address(survey) + "/waiting")
                        .with(world.as(world.somebody()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(403);
    }

    private Activity waits(Activity line, Activity needed) {
        var facts = line.facts().waitingFor(Set.of(needed.id()));
        writePlan.change(world.viewer(world.coordinator()), line, line.parent(), facts, line.version());
        return now(line);
    }

    private Activity now(Activity line) {
        return activities.get(kota.id(), line.id());
    }

    private String period(Activity line) {
        return now(line).facts().period().text();
    }

    private MvcTestResult move(Activity line, String period) {
        return edit(line, period, line.title());
    }

    private MvcTestResult edit(Activity line, String period, String title) {
        var needs = now(line).facts().needs().stream().map(ActivityId::text).toArray(String[]::new);
        return mvc.post()
                .uri(address(line) + "/edit")
                .param("title", title)
                .param("period", period)
                .param("needs", needs)
                .param("version", String.valueOf(now(line).version()))
                .with(world.as(world.coordinator()))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Document offer(MvcTestResult moved) {
        var page = document(get(moved.getResponse().getRedirectedUrl()));
        return document(get(page.selectFirst(".banner a").attr("href")));
    }

    private static String[] choices(Document offer) {
        return offer.select(".choice input").eachAttr("value").toArray(String[]::new);
    }

    private MvcTestResult send(Document offer, String... choices) {
        var form = offer.selectFirst(".workplan-form form");
        var fields = new String[2 + 2 * choices.length];
        fields[0] = "moved";
        fields[1] = form.selectFirst("input[name=moved]").val();
        for (int i = 0; i < choices.length; i++) {
            fields[2 + 2 * i] = "line";
            fields[3 + 2 * i] = choices[i];
        }
        return post(form.attr("action"), fields);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.as(world.coordinator())).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .with(world.as(world.coordinator()))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String address(Activity activity) {
        return kota.address() + "/workplan/" + activity.id().text();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
