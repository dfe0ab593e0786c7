package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ProgrammeApiTest {

    private static final String KOTA = """
            {"title": {"id": "Kota SDGs", "en": "SDG City"}, "summary": "Menata kampung",
             "goals": [{"code": "11", "weight": 60}, {"code": "1.2", "weight": 40}],
             "places": ["17.71.05.1004"], "period": "2018-09/2021-09"}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void coordinatorBeginsAndChangesAProgramme() {
        assertThat(mvc.post()
                        .uri("/api/v1/programmes")
                        .with(world.as(world.coordinator()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(KOTA))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.slug", slug -> slug.assertThat().isEqualTo("kota-sdgs"))
                .hasPathSatisfying("$.title.en", title -> title.assertThat().isEqualTo("SDG City"))
                .hasPathSatisfying("$.places[0].name", name -> name.assertThat().isEqualTo("Sumber Jaya"))
                .hasPathSatisfying("$.period", period -> period.assertThat().isEqualTo("2018-09/2021-09"));
        assertThat(patch("{\"summary\": {\"en\": \"Mending the quarter\"}}", "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.summary.id", words -> words.assertThat().isEqualTo("Menata kampung"))
                .hasPathSatisfying("$.summary.en", words -> words.assertThat().isEqualTo("Mending the quarter"));
        assertThat(patch("{\"period\": \"2019\"}", "\"1\"")).hasStatus(412);
        assertThat(patch("{\"goals\": [\"11\", \"99\"]}", "\"2\""))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].path", path -> path.assertThat().isEqualTo("/goals"))
                .hasPathSatisfying("$.errors[0].code", code -> code.assertThat().isEqualTo("goal.unknown"));
    }

    @Test
    void nobodyElseReadsADraftOrItsPartners() {
        var draft = samples.draft("Rahasia");
        var address = "/api/v1/programmes/" + draft.slug();

        assertThat(mvc.get().uri(address)).hasStatus(404);
        assertThat(mvc.get().uri(address + "/partners").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/programmes")).bodyText().doesNotContain("Rahasia");
        assertThat(mvc.get().uri(address).with(world.as(world.coordinator()))).hasStatusOk();
    }

    @Test
    void partnersAreListedWithTheirState() {
        var programme = samples.published("Kota SDGs");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(mvc.get().uri("/api/v1/programmes/" + programme.slug() + "/partners"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].organisation.name",
                        name -> name.assertThat().isEqualTo("Kotaku"))
                .hasPathSatisfying(
                        "$.items[0].pillar", pillar -> pillar.assertThat().isEqualTo("government"))
                .hasPathSatisfying(
                        "$.items[0].confirmed", said -> said.assertThat().isEqualTo(false));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult patch(String body, String version) {
        return mvc.patch()
                .uri("/api/v1/programmes/kota-sdgs")
                .with(world.as(world.coordinator()))
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
