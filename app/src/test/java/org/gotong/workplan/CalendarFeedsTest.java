package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.platform.time.Today;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Both feeds, a plan's and a person's, as another library reads them. */
@GotongTest
class CalendarFeedsTest {

    /** Whose calendar it is. */
    enum Feed {
        OF_THE_PLAN,
        OF_A_PARTNER
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    WorkplanSamples plans;

    @Autowired
    WritePlan writePlan;

    @Autowired
    Activities activities;

    @Autowired
    TestClock clock;

    @Autowired
    Today today;

    private final TimeZone zone = TimeZone.getDefault();
    private ProgrammeSummary kota;
    private String personal = "";

    @BeforeEach
    void aPartnerWithACalendar() throws Exception {
        clock.reset();
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
        programmes.committed(kota, "Kotaku");
        programmes.mandate(world.somebody(), "Kotaku");
        personal = address(world.somebody());
    }

    @AfterEach
    void resetZoneAndClock() {
        TimeZone.setDefault(zone);
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aMovedActivityKeepsItsUidAndRaisesItsSequence(Feed feed) throws Exception {
        var launch = plans.activity(kota, "Peluncuran", "2018-08", "Kotaku");
        var before = event(feed);

        var facts = launch.facts();
        var moved = new ActivityFacts(
                facts.title(), Period.parse("2018-09-01"), null, facts.responsible(), "", "", Set.of());
        writePlan.change(world.viewer(world.coordinator()), launch, null, moved, 0);

        var after = event(feed);
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(before, "SEQUENCE")).isEqualTo("0");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(first(before)).isEqualTo(LocalDate.of(2018, 8, 1));
        assertThat(first(after)).isEqualTo(LocalDate.of(2018, 9, 1));
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledActivityStaysAndSaysSo(Feed feed) throws Exception {
        var launch = plans.activity(kota, "Peluncuran", "2018-08-01", "Kotaku");
        var before = event(feed);

        writePlan.report(
                world.viewer(world.coordinator()),
                launch,
                new Status(State.CANCELLED, today.date(), world.coordinator()),
                null,
                0);

        var after = event(feed);
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedActivityIsStruckOutForThirtyDays(Feed feed) throws Exception {
        var launch = plans.activity(kota, "Peluncuran", "2018-08-01/2018-08-03", "Kotaku");
        var before = event(feed);

        writePlan.remove(world.viewer(world.coordinator()), launch);

        var after = event(feed);
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
        assertThat(last(after)).isEqualTo(LocalDate.of(2018, 8, 4));
        clock.set(TestClock.MORNING.plus(Duration.ofDays(31)));
        assertThat(events(feed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anActivityThatIsPutBackSaysMoreThanItsEnd(Feed feed) throws Exception {
        var launch = plans.activity(kota, "Peluncuran", "2018-08-01", "Kotaku");
        writePlan.remove(world.viewer(world.coordinator()), launch);

        activities.insert(List.of(launch));

        var back = event(feed);
        assertThat(back.getProperty("STATUS")).isEmpty();
        assertThat(value(back, "SEQUENCE")).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource
    void whatComesBackIsReadAsTheSameDays(Feed feed) throws Exception {
        plans.organisation("Bappeda");
        var rule = "FREQ=MONTHLY;INTERVAL=4";
        var meeting = plans.recurring(kota, "Rapat koordinasi", "2018-09-03/2019-09-30", rule);
        var facts = meeting.facts();
        var inCharge = plans.activity(kota, "x", null, "Kotaku").facts().responsible();
        writePlan.change(
                world.viewer(world.coordinator()),
                meeting,
                null,
                new ActivityFacts(facts.title(), facts.period(), facts.recurrence(), inCharge, "", "", Set.of()),
                0);

        RRule<LocalDate> read =
                event(feed).<RRule<LocalDate>>getProperty("RRULE").orElseThrow();

        var first = LocalDate.of(2018, 9, 3);
        assertThat(read.getRecur().getDates(first, first, LocalDate.of(2025, 1, 1)))
                .containsExactly(first, LocalDate.of(2019, 1, 3), LocalDate.of(2019, 5, 3), LocalDate.of(2019, 9, 3));
    }

    @ParameterizedTest
    @EnumSource
    void aDayIsTheSameDayWhereverTheMachineStands(Feed feed) throws Exception {
        plans.activity(kota, "Peluncuran", "2018-08-01/2018-08-03", "Kotaku");

        for (var place : List.of("America/Los_Angeles", "Asia/Jayapura", "Pacific/Kiritimati")) {
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            assertThat(first(event(feed))).isEqualTo(LocalDate.of(2018, 8, 1));
            assertThat(last(event(feed))).isEqualTo(LocalDate.of(2018, 8, 4));
        }
    }

    @ParameterizedTest
    @EnumSource
    void longWordsCommasAndLettersOfAllLanguagesComeThrough(Feed feed) throws Exception {
        var title = "Tinjauan „Müll & Wasser“, tahap ke-2; bersama Nguyễn Thị Hương, 北京 dan seluruh mitra: \\ selesai";
        plans.activity(kota, title, "2018-08-01", "Kotaku");

        assertThat(event(feed).getSummary().getValue()).isEqualTo(title);
        assertThat(event(feed).getDescription().getValue()).isEqualTo("Penanggung jawab: Kotaku");
        assertThat(text(feed).split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @EnumSource
    void anUnchangedFeedIsNotSentAgain(Feed feed) {
        plans.activity(kota, "Peluncuran", "2018-08-01", "Kotaku");
        var tag = mvc.get().uri(address(feed)).exchange().getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();

        assertThat(mvc.get().uri(address(feed)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        plans.activity(kota, "Penutupan", "2018-09-01", "Kotaku");
        assertThat(mvc.get().uri(address(feed)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(200);
    }

    @ParameterizedTest
    @EnumSource
    void theFeedObeysTheRulesOfItsFormat(Feed feed) throws Exception {
        plans.activity(kota, "Peluncuran", "2018-08-01", "Kotaku");
        plans.activity(kota, "Laporan", "../2018-12-20", "Kotaku");

        var faults = read(feed).validate().getEntries();

        assertThat(faults).isEmpty();
        assertThat(events(feed))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Peluncuran", "Tenggat: Laporan");
    }

    @Test
    void aPersonsCalendarHoldsTheirOwnOnly() throws Exception {
        plans.activity(kota, "Survei Kotaku", "2018-08-01", "Kotaku");
        plans.activity(kota, "Milik orang lain", "2018-08-02");

        assertThat(events(Feed.OF_A_PARTNER))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Survei Kotaku");
        personal = address(world.coordinator());
        assertThat(events(Feed.OF_A_PARTNER)).hasSize(2);
    }

    private String address(PersonId person) throws Exception {
        var made = mvc.post()
                .uri("/my-work/settings/calendar?lang=id")
                .with(world.as(person))
                .with(csrf())
                .exchange();
        var shown = Jsoup.parse(made.getResponse().getContentAsString())
                .select("code.secret")
                .text();
        return shown.replaceFirst("https?://[^/]+", "");
    }

    private String address(Feed feed) {
        return switch (feed) {
            case OF_THE_PLAN -> kota.address() + "/workplan.ics?lang=id";
            case OF_A_PARTNER -> personal;
        };
    }

    private String text(Feed feed) {
        var answer = mvc.get().uri(address(feed)).exchange();
        assertThat(answer).hasStatus(200).headers().hasValue("Content-Type", "text/calendar;charset=UTF-8");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Calendar read(Feed feed) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text(feed).getBytes(StandardCharsets.UTF_8)));
    }

    private List<VEvent> events(Feed feed) throws Exception {
        return read(feed).getComponents("VEVENT");
    }

    private VEvent event(Feed feed) throws Exception {
        return events(feed).getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static LocalDate first(VEvent event) {
        return event.<DtStart<LocalDate>>getProperty("DTSTART").orElseThrow().getDate();
    }

    private static LocalDate last(VEvent event) {
        return event.<DtEnd<LocalDate>>getProperty("DTEND").orElseThrow().getDate();
    }
}
