package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GotongTest
class ActivityApiTest {

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
    JsonMapper json;

    private ProgrammeSummary kota;

    @BeforeEach
    void aProgramme() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    @Test
    void addsReadsChangesAndDeletesOne() {
        plans.organisation("Kotaku");

        var added = send(HttpMethod.POST, "", """
                {"title": "Survei", "period": "2018-06-04", "responsible": ["Kotaku", {"name": "Warga"}]}""", null);

        assertThat(added).hasStatus(201);
        var survey = tree(added);
        assertThat(survey.at("/responsible/0/organisation/slug").asString()).isEqualTo("kotaku");
        assertThat(survey.at("/responsible/1/organisation").isNull()).isTrue();
        assertThat(survey.path("outlook").asString()).isEqualTo("unreported");

        var place = "/" + survey.path("id").asString();
        var changed = send(HttpMethod.PATCH, place, """
                {"period": "2018-07", "status": {"state": "done", "on": "2018-07-30"}}""", "\"0\"");

        assertThat(changed).hasStatus(200);
        assertThat(tree(changed).at("/title").asString()).isEqualTo("Survei");
        assertThat(tree(changed).at("/status/on").asString()).isEqualTo("2018-07-30");
        assertThat(send(HttpMethod.PATCH, place, "{\"title\": \"Lain\"}", "\"0\""))
                .hasStatus(412);
        assertThat(send(HttpMethod.DELETE, place, "", null)).hasStatus(204);
        assertThat(activities.plan(kota.id()).isEmpty()).isTrue();
    }

    @Test
    void anArrayIsAllOrNothingUnlessAskedOtherwise() {
        var rows = """
                [{"title": "Survei", "period": "2018-06"}, {"title": "Rapat", "period": "2018-13"}]""";

        var refused = send(HttpMethod.POST, "", rows, null);

        assertThat(refused).hasStatus(422);
        assertThat(tree(refused).at("/errors/0/path").asString()).isEqualTo("/1/period");
        assertThat(activities.plan(kota.id()).isEmpty()).isTrue();

        var partial = tree(send(HttpMethod.POST, "?partial=true", rows, null));

        assertThat(partial.path("inserted").asInt()).isEqualTo(1);
        assertThat(partial.at("/faults/0/path").asString()).isEqualTo("/1/period");
    }

    @Test
    void listsUnderTheFiltersOfThePage() {
        plans.activity(kota, "Survei", "2018-06");
        plans.activity(kota, "Peluncuran", "2019-08");

        var list = tree(mvc.get()
                .uri("/api/v1/programmes/" + kota.slug() + "/activities?q=luncur&size=1")
                .exchange());

        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/title").asString()).isEqualTo("Peluncuran");
    }

    @Test
    void whoMaySeeButNotWriteIsTold() {
        assertThat(mvc.post()
                        .uri("/api/v1/programmes/" + kota.slug() + "/activities")
                        .with(world.as(world.somebody()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"Survei\"}"))
                .hasStatus(403);
    }

    private JsonNode tree(MvcTestResult answer) {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult send(HttpMethod method, String place, String body, String ifMatch) {
        var request = mvc.method(method)
                .uri("/api/v1/programmes/" + kota.slug() + "/activities" + place)
                .with(world.as(world.coordinator()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }
}
