package org.gotong.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gotong.GotongTest;
import org.gotong.Toasts;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class NeedsUndoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Autowired
    Needs needs;

    private ProgrammeSummary kota;

    /** Women need sanitation, and Kotaku builds it. */
    @BeforeEach
    void aNeedAGroupAndAnIntervention() {
        kota = samples.publishedSummary("Kota SDGs");
        post("/groups", "nameId", "Perempuan", "partId", "Agen perubahan");
        var group = now().groups().getFirst().id().text();
        post("/needs", "wordsId", "Sanitasi layak", "source", "survei warga", "group", group);
        var need = now().needs().getFirst().id().text();
        var partner = samples.committed(kota, "Kotaku");
        post("/interventions", "organisation", partner, "activitiesId", "Membangun jamban", "needs", need);
    }

    @Test
    void eachComesBackBoundToWhatItWasBoundTo() {
        for (var address : new String[] {need(), intervention(), group()}) {
            var before = now();

            var undo = Toasts.undo(post(address + "/removal"));
            assertThat(now()).isNotEqualTo(before);
            takeBack(undo);

            assertThat(now()).isEqualTo(before);
        }
    }

    @Test
    void whatIsGoneMeanwhileIsNamed() {
        var undo = Toasts.undo(post(need() + "/removal"));
        post(intervention() + "/removal");
        post(group() + "/removal");

        assertThat(takeBack(undo)).hasRedirectedUrl(undo);

        assertThat(mvc.get().uri(undo).with(world.as(world.coordinator())))
                .bodyText()
                .contains("Kelompoknya sudah tidak ada", "Salah satu intervensi yang dulu menjawabnya sudah tidak ada");
        assertThat(now().needs()).extracting(Need::wordsId).containsExactly("Sanitasi layak");
    }

    @Test
    void allOfThemStandInTheBin() {
        post(need() + "/removal");
        post(intervention() + "/removal");
        post(group() + "/removal");

        assertThat(mvc.get().uri(kota.address() + "/bin").with(world.as(world.coordinator())))
                .bodyText()
                .contains("Sanitasi layak", "Membangun jamban", "Perempuan", "Kembalikan");
    }

    private Answers now() {
        return needs.of(kota.id());
    }

    private String need() {
        return "/needs/" + now().needs().getFirst().id().text();
    }

    private String intervention() {
        return "/interventions/" + now().interventions().getFirst().id().text();
    }

    private String group() {
        return "/groups/" + now().groups().getFirst().id().text();
    }

    private MvcTestResult post(String below, String... fields) {
        var request = mvc.post()
                .uri(kota.address() + below)
                .with(world.as(world.coordinator()))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    private MvcTestResult takeBack(String undo) {
        return mvc.post()
                .uri(undo)
                .with(world.as(world.coordinator()))
                .with(csrf())
                .exchange();
    }
}
