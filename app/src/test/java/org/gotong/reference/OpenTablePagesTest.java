package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.gotong.GotongTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class OpenTablePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OpenTables tables;

    @Test
    void countsEveryTable() {
        assertThat(tables.all().stream().collect(Collectors.toMap(OpenTable::name, OpenTable::rows)))
                .isEqualTo(Map.of(
                        "goals", 17L,
                        "targets", 169L,
                        "indicators", 266L,
                        "sectors", 161L,
                        "countries", 249L,
                        "provinces", 38L,
                        "regencies", 514L,
                        "districts", 7_285L,
                        "villages", 83_762L));
    }

    @Test
    void namesSourceLicenceAndDate() throws Exception {
        var page = Jsoup.parse(body("/data"));

        assertThat(page.text())
                .contains("83.762", "idn-area-data 4.0.1 (Kemendagri)", "ODbL-1.0", "21 Nov 2026")
                .contains("Data wilayah: idn-area-data, ODbL 1.0", "bukan batas resmi");
        assertThat(page.select("a[download]").eachAttr("href")).contains("/data/villages.csv", "/data/goals.xlsx");
    }

    @Test
    void givesEveryTableAsAFile() throws Exception {
        for (var table : tables.all()) {
            assertThat(body("/data/" + table.name() + ".csv").lines().count())
                    .as(table.name())
                    .isEqualTo(table.rows() + 1);
        }
        assertThat(body("/data/villages.csv")).contains("17.71.05.1004,17.71.05,Sumber Jaya");
    }

    @Test
    void offersNothingElseOfTheProgram() {
        assertThat(mvc.get().uri("/data/open-tables.csv")).hasStatus(404);
        assertThat(mvc.get().uri("/data/nothing.csv")).hasStatus(404);
    }

    @Test
    void namesTheVersionThatTheBuildTakes() throws Exception {
        var packages = Files.readString(Path.of("src/main/assets/package.json"));

        assertThat(packages).contains("\"idn-area-data\": \"4.0.1\"");
    }

    private String body(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
