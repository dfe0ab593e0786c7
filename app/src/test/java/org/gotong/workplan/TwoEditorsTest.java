package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people have one form open: what holds of every form in which a record is edited. */
@GotongTest
class TwoEditorsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    ProgrammeDirectory directory;

    @Autowired
    WorkplanSamples plans;

    private ProgrammeSummary kota;

    @BeforeEach
    void aProgramme() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    /** A form: its page, its own form there, and two fields with the words that two people type into them. */
    private record Edited(String page, String form, String mine, String myWords, String theirs, String theirWords) {}

    @Test
    void anActivity() {
        var activity = plans.activity(kota, "Survei", "2018-06");
        var address = kota.address() + "/workplan/" + activity.id().text() + "/edit";

        holds(new Edited(address, "form[action$=/edit]", "notes", "Dengan warga", "title", "Survei rumah"));
    }

    @Test
    void aReport() {
        var activity = plans.activity(kota, "Survei", "2018-06");
        var address = kota.address() + "/workplan/" + activity.id().text();

        holds(new Edited(address, "form[action$=/report]", "percent", "40", "state", "running"));
    }

    @Test
    void aNeed() {
        send(kota.address() + "/needs", "wordsId", "Sanitasi", "source", "survei", "place", "17.71.05.1004");

        holds(new Edited(first("/needs", "needs/"), "form.form", "source", "rapat warga", "wordsId", "Jamban"));
    }

    @Test
    void anIntervention() {
        var partner = programmes.committed(kota, "Kotaku");
        send(kota.address() + "/interventions", "organisation", partner, "activitiesId", "Membangun jamban");

        holds(new Edited(
                first("/needs", "interventions/"),
                "form.form",
                "activitiesEn",
                "Building toilets",
                "activitiesId",
                "Membangun 100 jamban"));
    }

    @Test
    void aGroup() {
        send(kota.address() + "/groups", "nameId", "Perempuan", "partId", "Agen perubahan");

        holds(new Edited(first("/groups", "groups/"), "form.form", "leads", "Arisan", "nameId", "Ibu-ibu"));
    }

    @Test
    void theTextOfAProgramme() {
        holds(new Edited(
                kota.address() + "/text", "form.form", "titleEn", "SDG city", "contactName", "Budi dari Kotaku"));
    }

    @Test
    void thePartOfAPartner() {
        programmes.committed(kota, "Kotaku");
        var id = directory.partners(kota.id()).getFirst().id().text();
        var address = kota.address() + "/partners/" + id;

        holds(new Edited(address, "form[action$=/part]", "partEn", "Base data", "partId", "Peta dasar"));
    }

    @Test
    void anOrganisation() {
        var organisation = plans.organisation("Kotaku");

        holds(new Edited(
                organisation.address() + "/edit",
                "form.form",
                "shortName",
                "KTK",
                "descriptionId",
                "Kota tanpa kumuh"));
    }

    private void holds(Edited edited) {
        whatOnlyOneChangedIsTakenByItself(edited);
        whatBothChangedIsAskedAndNothingTypedIsLost(edited);
    }

    private void whatOnlyOneChangedIsTakenByItself(Edited edited) {
        var ours = open(edited);
        var theirs = open(edited);
        assertThat(send(typed(theirs, edited.theirs(), edited.theirWords()))).hasStatus3xxRedirection();

        var answer = send(typed(ours, edited.mine(), edited.myWords()));

        assertThat(answer).hasStatus(409);
        var merged = document(answer);
        assertThat(merged.select(".version-field")).isEmpty();
        assertThat(merged.select(".versions p").text()).contains("Hanya Anda", "Hanya orang lain");
        assertThat(send(conflict(merged))).hasStatus3xxRedirection();
        var now = open(edited);
        assertThat(value(now, edited.mine())).isEqualTo(edited.myWords());
        assertThat(value(now, edited.theirs())).isEqualTo(edited.theirWords());
    }

    private void whatBothChangedIsAskedAndNothingTypedIsLost(Edited edited) {
        var field = edited.mine();
        var ours = open(edited);
        var theirs = open(edited);
        assertThat(send(typed(theirs, field, number(edited, "50", "Kata mereka"))))
                .hasStatus3xxRedirection();

        var asked = document(send(typed(ours, field, number(edited, "60", "Kata kita"))));

        assertThat(asked.select(".version-field")).hasSize(1);
        assertThat(asked.select(".version-text").eachText())
                .containsExactly(number(edited, "60", "Kata kita"), number(edited, "50", "Kata mereka"));
        assertThat(value(open(edited), field)).isEqualTo(number(edited, "50", "Kata mereka"));
        assertThat(send(conflict(asked))).hasStatus3xxRedirection();
        assertThat(value(open(edited), field)).isEqualTo(number(edited, "60", "Kata kita"));
    }

    private static String number(Edited edited, String number, String words) {
        return edited.mine().equals("percent") ? number : words;
    }

    private FormElement open(Edited edited) {
        var page = document(get(edited.page()));
        return (FormElement) page.selectFirst("main " + edited.form());
    }

    private static FormElement conflict(Document page) {
        return (FormElement) page.selectFirst("main form.stack");
    }

    private static FormElement typed(FormElement form, String field, String words) {
        var control = form.selectFirst("[name=" + field + "]");
        if (control.normalName().equals("select")) {
            control.select("option").removeAttr("selected");
            control.selectFirst("option[value=" + words + "]").attr("selected", "");
        } else {
            control.val(words);
        }
        return form;
    }

    private static String value(FormElement form, String field) {
        return form.formData().stream()
                .filter(sent -> sent.key().equals(field))
                .map(sent -> sent.value().strip())
                .findFirst()
                .orElse("");
    }

    /** The page of the only record of its kind. */
    private String first(String list, String below) {
        return document(get(kota.address() + list)).select("main a[href*=/" + below + "]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.endsWith("/new"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(world.as(world.administrator())).exchange();
    }

    private MvcTestResult send(Element form) {
        var request = mvc.post()
                .uri(form.attr("action"))
                .with(world.as(world.administrator()))
                .with(csrf());
        for (var field : ((FormElement) form).formData()) {
            if (!field.key().equals("_csrf")) {
                request.param(field.key(), field.value());
            }
        }
        return request.exchange();
    }

    private void send(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(world.as(world.administrator())).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
