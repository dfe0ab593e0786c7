package org.gotong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.CountedStatements;
import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GotongTest
class ImportListTest {

    @Autowired
    World world;

    @Autowired
    Importing importing;

    @Test
    void threeImportsNeedNoMoreStatementsThanOne() {
        read("satu.csv");
        importing.page(world.coordinator(), "/imports");
        var one = CountedStatements.of(() -> importing.page(world.coordinator(), "/imports"))
                .size();
        read("dua.csv");
        read("tiga.csv");

        assertThat(CountedStatements.of(() -> importing.page(world.coordinator(), "/imports")))
                .hasSize(one)
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void everybodySeesTheirOwnImports() {
        read("punya-budi.csv");

        assertThat(importing.page(world.coordinator(), "/imports").text()).contains("punya-budi.csv");
        assertThat(importing.page(world.administrator(), "/imports").text())
                .contains("Belum ada impor")
                .doesNotContain("punya-budi.csv");
    }

    private void read(String name) {
        importing.read(world.coordinator(), "organisations", name, Tables.csv("nama\nLembaga " + name + "\n"));
    }
}
