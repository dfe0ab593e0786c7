package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.programmes.ProgrammeSamples;
import org.gotong.programmes.ProgrammeSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class WorkplanImportTest {

    private static final List<String> HEADINGS =
            List.of("Komponen", "Kegiatan", "Waktu / when", "berulang", "Penanggung Jawab", "catatan");

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    Importing importing;

    @Autowired
    ForgetImports forgetImports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private ProgrammeSummary kota;
    private String plan;

    @BeforeEach
    void programme() {
        kota = programmes.draftSummary("Kota SDGs Bengkulu");
        plan = "workplan?programme=" + kota.slug();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aThousandActivitiesWithTwentyFaultsNameExactlyThoseCells() {
        var rows = rows(1_000);
        var faults = plant(rows);

        var address = importing.read(world.coordinator(), plan, "rencana.xlsx", Tables.excel(rows));
        var page = importing.page(world.coordinator(), address);
        var told = importing.download(world.coordinator(), address + "/faults.csv");

        assertThat(page.select(".import-sum").text()).isEqualTo("980 baru, 0 berubah, 0 sama, 20 salah");
        assertThat(cells(told)).containsExactlyElementsOf(faults);
        assertThat(count()).isZero();
    }

    @Test
    void aMendedFileIsSavedAndTakenBackAsAWhole() {
        var address = importing.read(world.coordinator(), plan, "rencana.xlsx", Tables.excel(rows(1_000)));

        var saved = importing.press(world.coordinator(), address, "/saving");

        assertThat(saved.select(".banner").text()).contains("1.000 baris tersimpan");
        assertThat(count()).isEqualTo(1_010);
        assertThat(changes()).isEqualTo(1_010);
        assertThat(found()).isEqualTo(1_010);

        var undone = importing.press(world.coordinator(), address, "/undoing");

        assertThat(undone.select(".banner").text()).contains("Semuanya seperti sebelum impor ini.");
        assertThat(count()).isZero();
        assertThat(found()).isZero();
    }

    @Test
    void whatIsExportedAndBroughtBackIsWithoutDifference() {
        var file = Tables.csv("""
                komponen;kegiatan;waktu;berulang;penanggung jawab;catatan;keadaan;tanggal keadaan;persen
                Persiapan;Survei warga;4 Juni 2018;;Kotaku;=bukan rumus;berjalan;4 Juni 2018;40%
                Persiapan;Rapat koordinasi;;4 bln sekali;;;;;
                ;Pemantauan;terus-menerus;;;;;;
                ;Peluncuran;Agustus 2018;;;;;;
                """);
        var first = importing.read(world.coordinator(), plan, "rencana.csv", file);
        assertThat(importing
                        .page(world.coordinator(), first)
                        .select(".import-sum")
                        .text())
                .startsWith("4 baru");
        importing.press(world.coordinator(), first, "/saving");

        for (var exported : List.of(".csv?lang=id", ".csv?lang=en", ".xlsx?lang=id", ".xlsx?lang=en")) {
            var bytes = importing.download(world.coordinator(), kota.address() + "/workplan" + exported);
            var name = "kembali" + exported.substring(0, exported.indexOf('?'));
            var again = importing.read(world.coordinator(), plan, name, bytes);

            assertThat(importing
                            .page(world.coordinator(), again + "?lang=id")
                            .select(".banner")
                            .text())
                    .as(exported)
                    .contains("Tidak ada perbedaan");
        }
    }

    @Test
    void changesAreShownFieldByFieldAndPutBack() {
        save("komponen,kegiatan,waktu\nPersiapan,Survei warga,2018-06\n");

        var address = importing.read(
                world.coordinator(),
                plan,
                "b.csv",
                Tables.csv("komponen,kegiatan,waktu\nPersiapan,Survei warga,Juli 2018\nPersiapan,Peluncuran,\n"));
        var preview = importing.page(world.coordinator(), address);

        assertThat(preview.select(".import-sum").text()).startsWith("1 baru, 1 berubah, 0 sama");
        assertThat(preview.select(".import-changes").text()).isEqualTo("waktu 2018-06 → Juli 2018");
        importing.press(world.coordinator(), address, "/saving");
        assertThat(period("Survei warga")).isEqualTo("2018-07");

        importing.press(world.coordinator(), address, "/undoing");
        assertThat(period("Survei warga")).isEqualTo("2018-06");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatSomebodyChangedSinceStaysWhenAnImportIsTakenBack() {
        var address = save("kegiatan,waktu\nSurvei,2018-06\nPeluncuran,2018-08\n");
        jdbc.sql("update workplan.activity set title = 'Survei ulang', version = version + 1 where title = 'Survei'")
                .update();

        var undone = importing.press(world.coordinator(), address, "/undoing");

        assertThat(undone.select(".banner").text()).contains("1 baris tetap");
        assertThat(undone.text()).contains("sudah diubah orang lain");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void afterAWeekItIsTooLate() {
        var address = save("kegiatan\nSurvei\n");
        clock.set(TestClock.MORNING.plus(Duration.ofDays(8)));

        assertThat(importing.page(world.coordinator(), address).select("form[action$=/undoing]"))
                .isEmpty();
        importing.press(world.coordinator(), address, "/undoing");

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void afterAMonthItIsForgottenAndWhatItBroughtStays() {
        var address = save("kegiatan\nSurvei\n");
        clock.set(TestClock.MORNING.plus(Duration.ofDays(31)));

        forgetImports.forget();

        assertThat(mvc.get().uri(address).with(world.as(world.coordinator()))).hasStatus(404);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void unknownColumnsAreAskedOnceAndThenKnown() {
        var file = Tables.csv("Apa saja;Kapan ya;Warna\nSurvei;2018-06;merah\n");
        var sent = importing.send(world.coordinator(), plan, "aneh.csv", file);
        var address = String.valueOf(sent.getResponse().getRedirectedUrl());

        assertThat(importing.page(world.coordinator(), address).select("select"))
                .hasSize(3);
        assertThat(importing.post(
                        world.coordinator(), address + "/columns", "column-A", "", "column-B", "", "column-C", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Belum ada kolom untuk kegiatan");
        var read = importing.press(
                world.coordinator(), address, "/columns", "column-A", "activity", "column-B", "when", "column-C", "");

        assertThat(read.select(".import-sum").text()).startsWith("1 baru");
        var again = importing.read(world.coordinator(), plan, "aneh.csv", file);
        assertThat(importing
                        .page(world.coordinator(), again)
                        .select(".import-sum")
                        .text())
                .startsWith("1 baru");
    }

    @Test
    void cancelledWhileItIsSavedItKeepsWhatIsSavedAndOffersToUndo() {
        var address = importing.read(world.coordinator(), plan, "rencana.xlsx", Tables.excel(rows(400)));
        assertThat(importing.post(world.coordinator(), address + "/saving")).hasStatus3xxRedirection();

        var stopped = importing.press(world.coordinator(), address, "/cancellation");

        assertThat(stopped.text()).contains("Dihentikan: 0 baris sudah tersimpan");
        assertThat(count()).isZero();
    }

    @Test
    void whoMayNotWriteThePlanFindsNothing() {
        var open = programmes.publishedSummary("Kota Terbuka");

        assertThat(mvc.get()
                        .uri("/imports/new/workplan?programme=" + open.slug())
                        .with(world.as(world.somebody())))
                .hasStatus(404);
        var address = save("kegiatan\nSurvei\n");
        assertThat(mvc.get().uri(address).with(world.as(world.somebody()))).hasStatus(404);
        assertThat(importing.post(world.somebody(), address + "/undoing")).hasStatus(404);
    }

    @Test
    void whatIsNoTableIsSaidOnTheForm() {
        var refused = importing.send(
                world.coordinator(), plan, "foto.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});

        assertThat(refused).hasStatus(422).bodyText().contains("foto.xlsx");
    }

    @Test
    void theTemplateIsReadBackWithoutARow() {
        var template =
                importing.download(world.coordinator(), "/imports/new/workplan/template.xlsx?programme=" + kota.slug());

        var address = importing.read(world.coordinator(), plan, "templat.xlsx", template);

        assertThat(importing.page(world.coordinator(), address).text()).contains("tidak berisi baris");
    }

    private String save(String csv) {
        var address = importing.read(world.coordinator(), plan, "a.csv", Tables.csv(csv));
        importing.press(world.coordinator(), address, "/saving");
        return address;
    }

    private static List<List<String>> rows(int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (int number = 1; number <= count; number++) {
            var month = "2018-%02d".formatted(number % 12 + 1);
            rows.add(new ArrayList<>(List.of(
                    "Komponen " + number % 10, "Kegiatan " + number, month, "", number % 3 == 0 ? "Kotaku" : "", "")));
        }
        return rows;
    }

    /** Twenty faults of several kinds; gives back their cells in the order of the rows. */
    private static List<String> plant(List<List<String>> rows) {
        var wrong = List.of(
                Map.entry(1, ""),
                Map.entry(2, "kapan-kapan"),
                Map.entry(2, "31 Februari 2018"),
                Map.entry(3, "sering sekali"),
                Map.entry(2, "2019-05/2018-05"));
        var cells = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            var row = 40 + i * 47;
            var fault = wrong.get(i % wrong.size());
            rows.get(row).set(fault.getKey(), fault.getValue());
            cells.add((char) ('A' + fault.getKey()) + String.valueOf(row + 1));
        }
        return cells;
    }

    private static List<String> cells(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private int count() {
        return jdbc.sql("select count(*) from workplan.activity where programme_id = ?")
                .param(kota.id().value())
                .query(Integer.class)
                .single();
    }

    private int changes() {
        return jdbc.sql("select count(*) from platform.change where scope = ? and kind = 'workplan.activity'")
                .param(kota.id().value())
                .query(Integer.class)
                .single();
    }

    private int found() {
        return jdbc.sql("select count(*) from platform.search_entry where kind = 'activity' and address like ?")
                .param(kota.address() + "/%")
                .query(Integer.class)
                .single();
    }

    private String period(String title) {
        return jdbc.sql("select period from workplan.activity where programme_id = ? and title = ?")
                .params(kota.id().value(), title)
                .query(String.class)
                .single();
    }
}
