package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class OrganisationListTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    RegisterOrganisation registerOrganisation;

    @BeforeEach
    void emptyRegister() {
        world.emptyRegister();
    }

    @Test
    void anEmptyRegisterSaysWhatWillCome() {
        assertThat(mvc.get().uri("/organisations")).hasStatusOk().bodyText().contains("Belum ada lembaga");
        assertThat(mvc.get().uri("/organisations?q=apa")).bodyText().contains("Tidak ada lembaga yang cocok");
    }

    @Test
    void filtersNarrowTheListAndItsFilesAlike() {
        register("Bappeda Kota Bengkulu", Pillar.GOVERNMENT, "17.71");
        register("Universitas Bengkulu", Pillar.ACADEMIA_EXPERTS, "17.71.05");
        register("VUFO", null, "VN");

        assertThat(mvc.get().uri("/organisations?place=17.71&pillar=academia_experts"))
                .bodyText()
                .contains("Universitas Bengkulu", "Satu lembaga")
                .doesNotContain("Bappeda Kota Bengkulu", "VUFO");
        assertThat(mvc.get().uri("/organisations.csv?place=17&lang=en"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("""
                        \uFEFFname,other name,pillar,pillar basis,kind,country,places,identifier,website,work areas,source,address
                        Bappeda Kota Bengkulu,,Government,menurut contoh,,,17.71,,,,,bappeda-kota-bengkulu
                        Universitas Bengkulu,,Academia and experts,menurut contoh,,,17.71.05,,,,,universitas-bengkulu
                        """.replace("\n", "\r\n"));
        assertThat(mvc.get().uri("/organisations.xlsx?pillar=none")).hasStatusOk();
        assertThat(mvc.get().uri("/organisations?q=univ.+bengkulu"))
                .bodyText()
                .contains("Universitas Bengkulu")
                .doesNotContain("VUFO");
    }

    @Test
    void threeRowsNeedNoMoreStatementsThanOne() {
        register("Kotaku", Pillar.GOVERNMENT, "17.71");
        // The name of a place is asked for once and then kept in memory.
        open();
        var one = CountedStatements.of(this::open).size();
        register("Baznas", Pillar.PHILANTHROPY_BUSINESS, "17.71");
        register("PKPU", null, "17.71");

        assertThat(CountedStatements.of(this::open)).hasSize(one).hasSizeLessThanOrEqualTo(10);
    }

    private void open() {
        assertThat(mvc.get().uri("/organisations")).hasStatusOk();
    }

    private void register(String name, @Nullable Pillar pillar, String place) {
        var facts =
                OrganisationFacts.of(new NewOrganisation(name, "", pillar, pillar == null ? "" : "menurut contoh", ""));
        registerOrganisation.register(world.viewer(world.coordinator()), facts.working(List.of(place)));
    }
}
