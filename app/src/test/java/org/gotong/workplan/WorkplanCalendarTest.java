package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class WorkplanCalendarTest {

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

    private ProgrammeSummary kota;

    @BeforeEach
    void aPublishedProgramme() {
        kota = programmes.publishedSummary("Kota SDGs Bengkulu");
    }

    @Test
    void holdsWhatIsDatedAsWholeDays() {
        plans.activity(
                kota,
                "Penentuan intervensi masing-masing mitra, dengan judul yang lebih panjang dari satu baris",
                "2018-06-04/2018-06-11");
        plans.activity(kota, "Coaching klinik", null);
        plans.activity(kota, "Monitoring", "../..");

        var text = text();

        assertThat(text).contains("DTSTART;VALUE=DATE:20180604\r\n").contains("DTEND;VALUE=DATE:20180612\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(events(text)).hasSize(1);
    }

    @Test
    void repeatsByTheRule() {
        plans.recurring(kota, "Rapat koordinasi", "2018-09-03/2021-09-30", "FREQ=MONTHLY;INTERVAL=4");

        var text = text();

        var rule = events(text).getFirst().getRecurrenceRule().getValue();
        assertThat(rule.getInterval()).isEqualTo(4);
        assertThat(text)
                .contains("RRULE:FREQ=MONTHLY;UNTIL=20210930;INTERVAL=4\r\n")
                .contains("DTSTART;VALUE=DATE:20180903\r\n")
                .contains("DTEND;VALUE=DATE:20180904\r\n");
    }

    @Test
    void anOpenEndIsTheDayItBeginsAndADeadlineTheDayItIsDue() {
        plans.activity(kota, "Pelaksanaan", "2018-09/..");
        plans.activity(kota, "Laporan", "../2018-12-20");

        assertThat(events(text()))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Mulai: Pelaksanaan", "Tenggat: Laporan");
    }

    @Test
    void aMovedActivityKeepsItsUidAndRaisesItsSequence() {
        var launch = plans.activity(kota, "Peluncuran", "2018-08");
        var before = events(text()).getFirst();

        var facts = new ActivityFacts("Peluncuran", Period.parse("2018-09-01"), null, List.of(), "", "", Set.of());
        writePlan.change(world.viewer(world.coordinator()), launch, null, facts, 0);

        var after = events(text()).getFirst();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void aCalendarThatHasNotChangedIsNotSentAgain() {
        plans.activity(kota, "Peluncuran", "2018-08");
        var first = mvc.get().uri(kota.address() + "/workplan.ics").exchange();
        var tag = first.getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(tag).isNotNull();
        assertThat(mvc.get().uri(kota.address() + "/workplan.ics").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    private String text() {
        var answer = mvc.get().uri(kota.address() + "/workplan.ics?lang=id").exchange();
        assertThat(answer).hasStatus(200).headers().hasValue("Content-Type", "text/calendar;charset=UTF-8");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }
}
