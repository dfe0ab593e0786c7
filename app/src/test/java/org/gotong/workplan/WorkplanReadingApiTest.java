package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GotongTest
class WorkplanReadingApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    WorkplanSamples plans;

    @Autowired
    JsonMapper json;

    @Test
    void readsTheElevenLinesOfTheArticle() {
        var kotaku = plans.organisation("Kotaku");

        var answer = read(Map.of("text", WorkplanSamples.ARTICLE, "language", "id"));

        assertThat(each(answer, "title"))
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
        assertThat(each(answer, "period"))
                .containsExactly(
                        "2018-06-04",
                        "2018-06-04/2018-06-11",
                        "2018-06/2018-09",
                        "2018-05-14/2018-07",
                        "2018-07/2018-08",
                        "2018-08",
                        "2018-09/2021-09",
                        "",
                        "",
                        "../..");
        assertThat(each(answer, "recurrence").get(8)).isEqualTo("FREQ=MONTHLY;INTERVAL=4");
        assertThat(each(answer, "notes").get(2)).contains("Forum CSR");
        assertThat(each(answer, "notes").get(5)).isEqualTo("Menghadirkan Bappenas atau menteri Terkait");
        assertThat(answer.at("/ignored/0/line").asInt()).isEqualTo(9);
        assertThat(answer.at("/ignored/0/text").asString()).endsWith("Dst.");
        assertThat(answer.at("/ignored/0/reason").asString()).contains("dan seterusnya");
        for (var activity : new int[] {0, 3}) {
            assertThat(answer.at("/activities/" + activity + "/responsible").toString())
                    .isEqualTo("[{\"name\":\"Kotaku\",\"organisation\":{\"slug\":\"%s\",\"name\":\"Kotaku\"}}]"
                            .formatted(kotaku.slug()));
        }
        assertThat(answer.at("/activities/0/doubts").isEmpty()).isTrue();
        assertThat(answer.at("/activities/0/source/lines").toString()).isEqualTo("[1]");
        assertThat(answer.at("/activities/1/doubts/0/field").asString()).isNotEmpty();
    }

    @Test
    void asksWhichOrganisationIsMeantWhereSeveralFit() {
        plans.organisation("Baznas (Pusat)");
        plans.organisation("Baznas (Bengkulu)");

        var answer = read(Map.of("text", "- Pendataan mustahik (PJ: Baznas) Juni 2018"));

        assertThat(answer.at("/activities/0/responsible/0/organisation").isNull())
                .isTrue();
        assertThat(answer.at("/activities/0/doubts").findValuesAsString("field"))
                .contains("responsible");
    }

    @Test
    void refusesWhatCannotBeText() {
        assertThat(send("{\"text\": \"\"}")).hasStatus(422);
        assertThat(send("{\"text\": \"rapat \\ud800\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("reading.encoding");
        assertThat(send("{\"text\": \"Rapat\", \"year\": 20018}"))
                .hasStatus(422)
                .bodyText()
                .contains("/year");
        assertThat(send("{\"text\": ")).hasStatus(400);
        assertThat(send("{\"text\": \"" + "a".repeat(PlanText.MOST_BYTES + 1) + "\"}"))
                .hasStatus(413);
    }

    @Test
    void needsAToken() {
        assertThat(mvc.post()
                        .uri("/api/v1/workplan-readings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    private java.util.List<String> each(JsonNode answer, String field) {
        return answer.path("activities").values().stream()
                .map(activity -> activity.path(field).asString(""))
                .toList();
    }

    private JsonNode read(Map<String, Object> question) {
        var answer = send(json.writeValueAsString(question));
        assertThat(answer).hasStatus(200);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult send(String body) {
        return mvc.post()
                .uri("/api/v1/workplan-readings")
                .with(world.as(world.somebody()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
