package org.gotong.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.gotong.platform.web.Languages;
import org.gotong.programmes.ProgrammeSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From 21 November 2026 on, a Saturday. */
@GotongTest
class RemindPeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    Reminding reminding;

    @Autowired
    RemindPeople remindPeople;

    @Autowired
    Settings settings;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId citra;
    private AskedOf asked;
    private RemindPeople job;

    @BeforeEach
    void somebodyIsAsked() {
        clock.reset();
        citra = world.somebody();
        asked = new AskedOf(citra);
        job = reminding.of(asked);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void remindsAWeekAndADayBeforeAndNoMore() {
        asked.about("Survei", TODAY.plusDays(7));

        runHourlyFor(7);

        assertThat(subjects()).containsExactly("Gotong: 1 hal menunggu Anda", "Gotong: 1 hal menunggu Anda");
    }

    @Test
    void remindsOfWhatIsLateThreeTimesAtMost() {
        asked.about("Survei", TODAY.minusDays(1));

        runHourlyFor(40);

        assertThat(subjects()).hasSize(3);
    }

    @Test
    void remindsAnewOfADateThatMoved() {
        asked.about("Survei", TODAY.plusDays(1));
        job.remindAll();
        asked.nothingMore();
        asked.about("Survei", TODAY.plusDays(2));

        clock.set(TestClock.MORNING.plus(Duration.ofDays(1)));
        job.remindAll();

        assertThat(subjects()).hasSize(2);
    }

    @Test
    void oneLetterADayTellsEverythingOfThatDay() {
        asked.about("Survei", TODAY.plusDays(1));
        asked.about("Pelatihan", TODAY.minusDays(1));
        job.remindAll();
        asked.about("Peluncuran", TODAY.plusDays(1));

        job.remindAll();
        assertThat(subjects()).containsExactly("Gotong: 2 hal menunggu Anda");

        clock.set(TestClock.MORNING.plus(Duration.ofDays(1)));
        job.remindAll();
        assertThat(letter()).contains("• Peluncuran\nKegiatan · Bagaimana?").doesNotContain("Survei");
    }

    @Test
    void theLetterIsWrittenInThePersonsLanguageAndLeadsToThePage() {
        settings.change(world.viewer(citra), citra, Rhythm.NOW, Languages.ENGLISH);
        asked.about("Survei\nhttps://phishing.example", TODAY);

        job.remindAll();

        assertThat(letter())
                .startsWith("Dear Citra Dewi,")
                .contains("• Survei https://phishing.example\n")
                .contains("/my-work\n", "/my-work/settings\n", "/my-work/unsubscription/");
    }

    @Test
    void weeklyLettersComeOnMondays() {
        settings.change(world.viewer(citra), citra, Rhythm.WEEKLY, Languages.INDONESIAN);
        asked.about("Survei", TODAY.plusDays(3));
        settings.written(citra, settings.of(citra));

        runHourlyFor(1);
        assertThat(subjects()).isEmpty();

        clock.set(TestClock.MORNING.plus(Duration.ofDays(2)));
        job.remindAll();
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void whoTurnedThemOffGetsNoneNorThoseOfTheMeantimeLater() {
        settings.change(world.viewer(citra), citra, Rhythm.OFF, Languages.INDONESIAN);
        asked.about("Survei", TODAY);
        job.remindAll();
        settings.change(world.viewer(citra), citra, Rhythm.NOW, Languages.INDONESIAN);
        clock.set(TestClock.MORNING.plus(Duration.ofDays(30)));

        job.remindAll();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void whatWasAnsweredMeanwhileNeedsNoLetter() {
        clock.set(TestClock.MORNING.minus(Duration.ofHours(5)));
        asked.about("Survei", TODAY);
        job.remindAll();
        asked.nothingMore();

        clock.reset();
        job.remindAll();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void aClosedAccountIsNotWrittenTo() {
        asked.about("Survei", TODAY);
        jdbc.sql("update identity.person set closed_at = now() where id = ?")
                .param(citra.value())
                .update();

        job.remindAll();

        assertThat(subjects()).isEmpty();
    }

    @Test
    void invitationsThatWaitAreRememberedAfterThreeAndTenDaysAndNeverAnsweredByThat() {
        clock.set(Instant.parse("2018-10-01T03:00:00Z"));
        var kota = programmes.publishedSummary("Kota SDGs Bengkulu");
        programmes.invited(kota, "Kotaku");
        programmes.mandate(citra, "Kotaku");

        for (int day = 0; day < 40; day++) {
            remindPeople.remindAll();
            clock.set(clock.instant().plus(Duration.ofDays(1)));
        }

        assertThat(subjects()).hasSize(2);
        assertThat(jdbc.sql("select count(accepted_on) from programmes.partner")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onePostEndsTheLettersWithoutSigningInAndLookingDoesNot() {
        asked.about("Survei", TODAY);
        job.remindAll();
        var end = letter().lines().reduce((_, last) -> last).orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(jdbc.sql("select unsubscribe from platform.letter where recipient = ?")
                        .param(world.email(citra))
                        .query(String.class)
                        .single())
                .endsWith(end);

        assertThat(mvc.get().uri(end)).hasStatus(200).bodyText().contains("Berhenti menerima surat pengingat?");
        assertThat(settings.of(citra).rhythm()).isEqualTo(Rhythm.DAILY);

        assertThat(mvc.post().uri(end).param("List-Unsubscribe", "One-Click"))
                .hasStatus(200)
                .bodyText()
                .contains("Surat pengingat dimatikan");
        assertThat(settings.of(citra).rhythm()).isEqualTo(Rhythm.OFF);
        assertThat(mvc.post().uri("/my-work/unsubscription/tebakan").with(csrf()))
                .hasStatus(404);
    }

    private void runHourlyFor(int days) {
        var begin = clock.instant();
        for (int hour = 0; hour < days * 24; hour += 6) {
            clock.set(begin.plus(Duration.ofHours(hour)));
            job.remindAll();
        }
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from platform.letter where recipient = ? order by written_at, id")
                .param(world.email(citra))
                .query(String.class)
                .list();
    }

    private String letter() {
        return world.letterTo(world.email(citra));
    }
}
