package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@GotongTest
class OrganisationApiTest {

    private static final String PATH = "/api/v1/organisations";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @BeforeEach
    void emptyRegister() {
        world.emptyRegister();
    }

    @Test
    void aNameIsEnoughAndDuplicatesAreTold() {
        assertThat(send(mvc.post().uri(PATH), world.coordinator(), "{\"name\": \"Baznas (Pusat)\"}"))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"")
                .hasHeader("Location", PATH + "/baznas-pusat")
                .bodyJson()
                .hasPathSatisfying(
                        "$.possibleDuplicates", it -> assertThat(it).asArray().isEmpty());

        assertThat(send(mvc.post().uri(PATH), world.coordinator(), "{\"name\": {\"en\": \"Baznas\"}}"))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying(
                        "$.possibleDuplicates[0].slug", it -> assertThat(it).isEqualTo("baznas-pusat"))
                .hasPathSatisfying("$.name.en", it -> assertThat(it).isEqualTo("Baznas"));
    }

    @Test
    void everythingSentComesBack() {
        assertThat(send(mvc.post().uri(PATH), world.coordinator(), """
                        {"name": {"id": "Kotaku", "en": "Cities without slums"}, "kind": "public_programme",
                         "pillar": "government", "pillarBasis": "Program pemerintah", "country": "ID",
                         "places": ["17", {"code": "VN"}], "workAreas": ["140"], "website": "https://kotaku.example"}
                        """)).hasStatus(201);

        assertThat(mvc.get().uri(PATH + "/kotaku?lang=en"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"slug": "kotaku", "name": {"id": "Kotaku", "en": "Cities without slums"},
                         "pillar": "government", "pillarBasis": {"id": "Program pemerintah", "en": ""},
                         "pillarSince": "2026-11-21", "country": {"code": "ID", "name": "Indonesia"},
                         "places": [{"code": "17", "name": "Bengkulu"}, {"code": "VN"}],
                         "workAreas": [{"code": "140", "name": "Water supply and sanitation"}]}
                        """);
        assertThat(mvc.get().uri(PATH + "?pillar=government&q=kotaku&size=1"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 1, \"items\": [{\"slug\": \"kotaku\"}]}");
    }

    @Test
    void aFaultNamesItsMemberInTheAskedLanguage() {
        assertThat(send(
                        mvc.post().uri(PATH + "?lang=en"),
                        world.coordinator(),
                        "{\"name\": \" \", \"pillar\": \"government\", \"places\": [\"17\", \"99.99\"]}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("\"path\":\"/name\"", "\"code\":\"missing\"", "/pillarBasis", "/places/1");
        assertThat(mvc.get().uri(PATH + "?pillar=fifth")).hasStatus(422);
    }

    @Test
    void aPatchChangesOnlyWhatItNamesAndNeverOverwritesUnread() {
        send(mvc.post().uri(PATH), world.coordinator(), "{\"name\": \"Kotaku\", \"shortName\": \"Kotaku\"}")
                .exchange();

        assertThat(send(mvc.patch().uri(PATH + "/kotaku"), world.coordinator(), "{\"country\": \"ID\"}")
                        .header("If-Match", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"shortName\": \"Kotaku\", \"country\": {\"code\": \"ID\"}}");
        assertThat(send(mvc.patch().uri(PATH + "/kotaku"), world.coordinator(), "{\"country\": null}")
                        .header("If-Match", "\"1\""))
                .hasStatus(412);
    }

    @Test
    void onlyThoseWhoKeepTheRegisterTakeSomethingOutOfIt() {
        send(mvc.post().uri(PATH), world.coordinator(), "{\"name\": \"Kotaku\"}")
                .exchange();

        assertThat(mvc.delete().uri(PATH + "/kotaku").with(world.as(world.coordinator())))
                .hasStatus(403);
        assertThat(mvc.delete().uri(PATH + "/kotaku").with(world.as(world.administrator())))
                .hasStatus(204);
        assertThat(mvc.get().uri(PATH + "/kotaku")).hasStatus(404);
        assertThat(mvc.post().uri(PATH).contentType(MediaType.APPLICATION_JSON).content("{\"name\": \"X\"}"))
                .hasStatus(401);
        assertThat(send(mvc.post().uri(PATH), world.somebody(), "{\"name\": \"X\"}"))
                .hasStatus(403);
    }

    private MockMvcRequestBuilder send(MockMvcRequestBuilder request, PersonId person, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(world.as(person));
    }
}
