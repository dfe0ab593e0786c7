package org.gotong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.reading.Answer.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rapat (4 Juni 2018)                       | ",
                "Rapat (Juni - September 2018)             | year.other-end",
                "Rapat (Juni)                              | year.missing",
                "Rapat                                     | period.missing",
                "Rapat (31 Februari 2018)                  | date.day",
                "Rapat (Juni 20018)                        | date.year",
                "Rapat (Selasa, 4 Juni 2018)               | date.weekday",
                "Rapat (Senin, 4 Juni 2018)                | ",
                "Rapat (Maret 2024, Juni 2024)             | date.several",
                "Rapat (September - Juni 2018)             | year.other-end",
                "Rapat (4 Juni 2018) (11 Juni 2018)        | date.second",
                "Rapat bulanan                             | recurrence.title",
                "Rapat (2x sebulan)                        | recurrence.rough",
                "Sosialisasi (Juni 2018) - Kotaku          | responsible.dash",
                "Sosialisasi (Juni 2018, Kotaku)           | responsible.bracket",
                "Sosialisasi (Juni 2018, PJ semua mitra)   | responsible.everyone",
                "Pemilihan ketua oleh warga (Juni 2018)    | responsible.by",
                "Lauching program (Juni 2018)              | title.spelling",
                "Temu mitra mitra (Juni 2018)              | words.doubled"
            })
    void asksAboutEveryGuess(String line, String code) {
        var codes = only(line).doubts().stream().map(Doubt::code);

        assertThat(codes).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void saysWhereAYearComesFrom() {
        assertThat(doubts("Rencana Kerja 2018\n- Rapat (4 Juni)", null)).containsExactly("year.heading");
        assertThat(doubts("- Rapat (4 Juni)", 2018)).containsExactly("year.asked");
        assertThat(doubts("- Rapat (4 Juni)\n- Sosialisasi (Juli 2018)", null)).containsExactly("year.neighbour");
        assertThat(doubts("Juni 2018\n- Rapat\n- Sosialisasi", null)).containsExactly("date.heading", "date.heading");
    }

    @Test
    void speaksBothLanguages() {
        Doubt doubt = only("Lauching program (Juni 2018)").doubts().getFirst();

        assertThat(doubt.reason(INDONESIAN)).isEqualTo("Mungkin salah ketik: “Lauching”.");
        assertThat(doubt.reason(Locale.ENGLISH)).isEqualTo("Perhaps misspelt: “Lauching”.");
        assertThat(doubt.answers().stream().map(answer -> answer.words(INDONESIAN)))
                .containsExactly("Ganti “Launching”", "Biarkan");
        assertThat(doubt.answers().getFirst().proposal()).isEqualTo(new Proposal.Title("Launching program"));
    }

    @Test
    void offersTheTimeOfTheImplementationToWhatHasNone() {
        String text = "- Pelaksanaan program (September 2018 sd September 2021)\n- Capacity building";
        Doubt doubt = PlanReader.read(text, null, null)
                .activities()
                .getLast()
                .doubts()
                .getFirst();

        assertThat(doubt.answers().getFirst().proposal()).isEqualTo(new Proposal.When(Period.parse("2018-09/2021-09")));
    }

    @Test
    void hasWordsForEveryReasonToIgnoreALine() {
        String text =
                "RENCANA KERJA 2018\nHalo semua\nBerikut daftar kegiatan kita:\nPersiapan:\n- Rapat\n---\n- dst\nKegiatan\tWaktu\tPJ\nRapat\tJuni\tBPS\nTotal\t\t";
        PlanReading reading = PlanReader.read(text, null, null);

        assertThat(reading.ignored())
                .extracting(IgnoredLine::reason)
                .containsExactly(
                        "plan-title", "small-talk", "intro", "heading", "rule", "and-so-on", "table-header", "total");
        assertThat(reading.ignored())
                .allSatisfy(line -> assertThat(line.words(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void marksWordsByWhatTheyMean() {
        String line = "- Rapat (4 bln sekali) PJ. Kotaku, 4 Juni 2018, pukul 9";
        var words = only(line).marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.SIGN)
                .map(mark -> mark.kind() + " " + line.substring(mark.start(), mark.end()));

        assertThat(words)
                .containsExactly(
                        "TITLE Rapat",
                        "RECURRENCE 4 bln sekali",
                        "RESPONSIBLE PJ. Kotaku",
                        "TIME 4 Juni 2018",
                        "NOTES pukul 9");
    }

    @Test
    void keepsTheHeadingAsComponent() {
        assertThat(PlanReader.read("A. Persiapan\n  1. Rapat\nB. Pelaksanaan\n  1. Survei", null, null)
                        .activities())
                .extracting(ReadActivity::component)
                .containsExactly("Persiapan", "Pelaksanaan");
    }

    @Test
    void readsTheNamesOfAFormField() {
        assertThat(PlanReader.names("Kotaku, Dinas Perumahan dan Permukiman & Bu Sari"))
                .containsExactly("Kotaku", "Dinas Perumahan dan Permukiman", "Bu Sari");
    }

    private static ReadActivity only(String line) {
        return PlanReader.read(line, INDONESIAN, null).activities().getFirst();
    }

    private static Stream<String> doubts(String text, Integer year) {
        return PlanReader.read(text, null, year).activities().stream()
                .flatMap(activity -> activity.doubts().stream())
                .map(Doubt::code)
                .filter(code -> Arrays.asList("year", "date").contains(code.substring(0, code.indexOf('.'))));
    }
}
