package org.gotong.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gotong.GotongTest;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.demonstration.Demonstration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class BengkuluDemonstrationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PersonDirectory people;

    @Autowired
    List<Demonstration> parts;

    @Test
    void showsWhatTheArticleStates() {
        people.register(Viewer.GUEST, "koordinator@demo.gotong.example", "Koordinator (contoh)");

        parts.stream()
                .filter(part -> List.of("organisations", "programmes", "needs").contains(part.name()))
                .forEach(Demonstration::fill);

        assertThat(mvc.get().uri("/programmes/kota-sdgs-bengkulu"))
                .hasStatusOk()
                .bodyText()
                .contains("Kota SDGs Bengkulu", "17.71.05.1004", "Sep 2018 – Sep 2021", "info@filantropi.or.id")
                .contains("Filantropi Indonesia", "Baznas (Pusat)", "Baznas Bengkulu", "Kotaku", "PKPU")
                .contains("SDG Center Universitas Bengkulu", "Fakultas Ekonomi dan Bisnis IAIN Bengkulu")
                .contains("RAD SDGs Provinsi Bengkulu", "no one left behind", "Perempuan", "Anak-anak")
                .contains("Masa program berakhir September 2021; tidak ada laporan sejak 23 Mei 2018")
                .contains("Yang belum terwakili: ")
                .doesNotContain("erlambat");
    }
}
