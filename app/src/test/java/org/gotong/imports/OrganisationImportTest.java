package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.organisations.NewOrganisation;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.programmes.ProgrammeSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class OrganisationImportTest {

    @Autowired
    World world;

    @Autowired
    Importing importing;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    ProgrammeSamples programmes;

    @Autowired
    PersonDirectory people;

    @Autowired
    List<Demonstration> demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void emptyRegister() {
        world.emptyRegister();
    }

    @Test
    void rowsBecomeOrganisationsAndGoAgain() {
        var address = read("""
                nama,nama lain,pilar,jenis,negara,tempat,pengenal,situs web,bidang kerja
                Yayasan Peduli Contoh,YPC; Peduli,Masyarakat sipil dan media,Organisasi masyarakat sipil,Indonesia,17.71,ID-1,contoh.example,140
                Dinas Contoh,,government,local_government,ID,17.71; 17,,,
                """);

        var saved = importing.press(world.coordinator(), address, "/saving");

        assertThat(saved.select(".banner").text()).contains("2 baris tersimpan");
        assertThat(mvc.get().uri("/organisations/yayasan-peduli-contoh"))
                .hasStatusOk()
                .bodyText()
                .contains("YPC", "https://contoh.example", "Menurut berkas lembaga.csv", "ID-1");
        assertThat(jdbc.sql("select count(*) from platform.change where kind = 'organisations.organisation'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        importing.press(world.coordinator(), address, "/undoing");

        assertThat(count()).isZero();
        assertThat(mvc.get().uri("/organisations/yayasan-peduli-contoh")).hasStatus(404);
    }

    @Test
    void everyWrongCellIsNamedWithWhatWouldBeRight() {
        var address = read("""
                nama,pilar,jenis,negara,tempat,situs web
                Satu,pemerintahan,,,,
                Dua,,warung,,,
                Tiga,,,Atlantis,,
                Empat,,,,Negeri Dongeng,
                Lima,,,,,bukan alamat web
                ,Pemerintah,,,,
                """);

        var page = importing.page(world.coordinator(), address);

        assertThat(page.select(".import-faults b").eachText()).containsExactly("B2", "C3", "D4", "E5", "F6", "A7");
        assertThat(page.text()).contains("\"pemerintahan\" tidak dikenal. Yang dikenal: Pemerintah, ");
        importing.press(world.coordinator(), address, "/saving");
        assertThat(count()).isZero();
    }

    @Test
    void theDemonstrationComesBackWithoutDifference() {
        people.register(Viewer.GUEST, "koordinator@demo.gotong.example", "Koordinator (contoh)");
        demonstration.stream()
                .filter(part -> part.name().equals("organisations"))
                .forEach(Demonstration::fill);

        for (var exported : List.of(".csv?lang=id", ".csv?lang=en", ".xlsx?lang=id", ".xlsx?lang=en")) {
            var bytes = importing.download(world.coordinator(), "/organisations" + exported);
            var name = "lembaga" + exported.substring(0, exported.indexOf('?'));
            var again = importing.read(world.coordinator(), "organisations", name, bytes);

            assertThat(importing
                            .page(world.coordinator(), again + "?lang=id")
                            .select("main")
                            .text())
                    .as(exported)
                    .contains("Tidak ada perbedaan");
        }
    }

    @Test
    void anEnglishNameLeavesTheIndonesianOne() {
        organisations.register(
                world.viewer(world.coordinator()),
                new NewOrganisation("Kementerian Desa", "Ministry of Villages", null, "", ""));

        var address = read("name,address\nMinistry of Villages and Regions,kementerian-desa\n");
        importing.press(world.coordinator(), address, "/saving");

        assertThat(mvc.get().uri("/organisations/kementerian-desa?lang=id"))
                .bodyText()
                .contains("Kementerian Desa");
        assertThat(mvc.get().uri("/organisations/kementerian-desa?lang=en"))
                .bodyText()
                .contains("Ministry of Villages and Regions");
        importing.press(world.coordinator(), address, "/undoing");
        assertThat(mvc.get().uri("/organisations/kementerian-desa?lang=en"))
                .bodyText()
                .doesNotContain("Ministry of Villages and Regions");
    }

    @Test
    void whatIsProbablyThereAlreadyWaitsForAPerson() {
        organisations.register(
                world.viewer(world.coordinator()), NewOrganisation.named("PKPU (Pos Keadilan Peduli Ummat)"));
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Filantropi Indonesia"));

        var address = read("""
                nama,situs web
                PKPU,pkpu.example
                Filantropis Indonesia,
                Amity Foundation,
                The Amity Foundation,
                """);
        var page = importing.page(world.coordinator(), address + "?rows=likely");

        assertThat(page.select(".import-sum").text()).startsWith("4 baru");
        assertThat(page.text())
                .contains("2 baris mungkin sudah ada", "PKPU (Pos Keadilan Peduli Ummat)", "Filantropi Indonesia")
                .contains("Mungkin sama dengan baris 4: Amity Foundation");
        var pkpu = page.select("input[name=same]").first().val();
        importing.press(world.coordinator(), address, "/rows/2/decision", "same", pkpu);
        importing.press(world.coordinator(), address, "/saving");

        assertThat(count()).isEqualTo(4);
        assertThat(jdbc.sql("select website from organisations.organisation where slug like 'pkpu%'")
                        .query(String.class)
                        .single())
                .isEqualTo("https://pkpu.example");
    }

    @Test
    void whatIsUsedStaysWhenTheImportIsTakenBack() {
        var address = read("nama\nKotaku\nBaznas Bengkulu\n");
        importing.press(world.coordinator(), address, "/saving");
        jdbc.sql("""
                        insert into organisations.mandate (id, organisation_id, person_id, since, basis, given_at)
                        select gen_random_uuid(), id, ?, date '2018-01-01', 'contoh', now()
                        from organisations.organisation where slug = 'kotaku'
                        """).param(world.somebody().value()).update();

        var undone = importing.press(world.coordinator(), address, "/undoing");

        assertThat(undone.text()).contains("1 baris tetap", "sudah dipakai catatan lain");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void onlyWhoMayRegisterFindsThePage() {
        assertThat(mvc.get().uri("/imports/new/organisations").with(world.as(world.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/imports/new/organisations").with(world.as(world.coordinator())))
                .hasStatusOk();
    }

    private String read(String csv) {
        return importing.read(world.coordinator(), "organisations", "lembaga.csv", Tables.csv(csv));
    }

    private int count() {
        return jdbc.sql("select count(*) from organisations.organisation")
                .query(Integer.class)
                .single();
    }
}
