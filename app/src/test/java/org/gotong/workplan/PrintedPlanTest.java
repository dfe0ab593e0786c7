package org.gotong.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gotong.GotongTest;
import org.gotong.platform.pdf.PdfText;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The plan in its programme's PDF. */
@GotongTest
class PrintedPlanTest {

    private static final int MANY = 1000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    WorkplanSamples samples;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyLineStandsThereWithTimeAndPeople() {
        var programme = programmes.publishedSummary("Kota SDGs");
        samples.organisation("Kotaku");
        samples.component(programme, "Persiapan");
        samples.activity(programme, "Identifikasi kebutuhan", "2018-06-04", "Kotaku");
        samples.activity(programme, "Capacity building", null);
        samples.recurring(programme, "Rapat koordinasi", "2018-09/2021-09", "FREQ=MONTHLY;INTERVAL=4");

        assertThat(PdfText.of(pdf(programme)))
                .contains("3 kegiatan", "Persiapan", "Identifikasi kebutuhan 4 Juni 2018 Kotaku")
                .contains("Capacity building Belum bertanggal", "tiap 4 bulan");
    }

    @Test
    void aThousandLinesBreakIntoPagesThatRepeatTheirHead() throws IOException {
        var programme = programmes.publishedSummary("Kota SDGs");
        fill(programme);

        var pdf = pdf(programme);

        try (var document = PdfText.open(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(20, 80);
            var inTheMiddle = new PDFTextStripper();
            inTheMiddle.setStartPage(12);
            inTheMiddle.setEndPage(12);
            assertThat(PdfText.words(inTheMiddle.getText(document)))
                    .contains("Kegiatan Waktu Penanggung jawab Keadaan", "12 / " + document.getNumberOfPages());
        }
        assertThat(PdfText.of(pdf)).contains("Kegiatan nomor 1 ", "Kegiatan nomor " + MANY + " ");
    }

    private void fill(ProgrammeSummary programme) {
        jdbc.sql("""
                        insert into workplan.activity (
                            id, programme_id, kind, position, title, period, first_date, last_date, person, notes, doubts,
                            sequence, changed_at, version)
                        select uuidv7(), :programme, 'ACTIVITY', n, 'Kegiatan nomor ' || n || ' bersama warga dan sekolah',
                            to_char(start, 'YYYY-MM-DD') || '/' || to_char(start + 40, 'YYYY-MM-DD'), start, start + 40,
                            '', '', '[]', 0, now(), 0
                        from generate_series(1, :many) as n
                        cross join lateral (select date '2024-01-01' + n as start) as time
                        """)
                .param("programme", programme.id().value())
                .param("many", MANY)
                .update();
    }

    private byte[] pdf(ProgrammeSummary programme) {
        var answer = mvc.get().uri(programme.address() + ".pdf?lang=id").exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
