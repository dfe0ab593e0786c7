package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.OrganisationDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GotongTest
class ChosenSheetTest {

    @Autowired
    World world;

    @Autowired
    Importing importing;

    @Autowired
    OrganisationDirectory organisations;

    @Test
    void theRowsComeFromTheSheetWhoseHeadingsWereFound() throws IOException {
        world.emptyRegister();
        var person = world.coordinator();

        var address = importing.read(person, "organisations", "lembaga.xlsx", withASummaryBefore());
        importing.press(person, address, "/saving");

        assertThat(organisations.find("yayasan-peduli-contoh")).isPresent();
        assertThat(importing.page(person, address).text()).contains("Yang dibaca lembar \"Daftar\"", "Ringkasan");
    }

    /** Its first sheet is a table too, and has a title row like the second. */
    private static byte[] withASummaryBefore() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Uji", "1.0")) {
            write(workbook, "Ringkasan", List.of(List.of("tahun", "jumlah"), List.of("2018", "satu")));
            write(
                    workbook,
                    "Daftar",
                    List.of(
                            List.of("Daftar lembaga", "2018"),
                            List.of("nama", "nama lain"),
                            List.of("Yayasan Peduli Contoh", "YPC")));
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook workbook, String name, List<List<String>> rows) throws IOException {
        var sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        sheet.finish();
    }
}
