package org.gotong.platform.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhatsAppTest {

    @Test
    void whatSomebodyWroteDoesNotChangeItsLook() {
        assertThat(WhatsApp.plain("Rapat *penting*, _segera_ dan ~batal~ `kode`"))
                .isEqualTo("Rapat ∗penting∗, ˍsegeraˍ dan ∼batal∼ ‘kode‘");
        assertThat(WhatsApp.plain("*Launching* program")).doesNotContain("*");
    }

    @Test
    void signsInsideOfWordsStay() {
        assertThat(WhatsApp.plain("berkas_rencana_2018 dan 3*4")).isEqualTo("berkas_rencana_2018 dan 3*4");
    }

    @Test
    void isOneLine() {
        assertThat(WhatsApp.plain(" Rapat\n> koordinasi ")).isEqualTo("Rapat > koordinasi");
        assertThat(WhatsApp.bold("Persiapan")).isEqualTo("*Persiapan*");
    }

    @Test
    void theLinkCarriesEverySign() {
        assertThat(WhatsApp.link("a b&c#d\n+é")).isEqualTo("https://wa.me/?text=a%20b%26c%23d%0A%2B%C3%A9");
        assertThat(WhatsApp.fitsIntoLink("a".repeat(5000))).isTrue();
        assertThat(WhatsApp.fitsIntoLink("\n".repeat(5000))).isFalse();
    }
}
