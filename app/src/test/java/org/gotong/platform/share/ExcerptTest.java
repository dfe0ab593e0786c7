package org.gotong.platform.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void takesTheFirstSentenceAndNotAnAbbreviation() {
        assertThat(Excerpt.firstSentence("Bersama Kab. Bengkulu Tengah dan dr. Sari. Mulai 2018."))
                .isEqualTo("Bersama Kab. Bengkulu Tengah dan dr. Sari.");
        assertThat(Excerpt.firstSentence("Mengatasi kekumuhan.\nDimulai dari Sumber Jaya."))
                .isEqualTo("Mengatasi kekumuhan.");
        assertThat(Excerpt.firstSentence("Tanpa titik")).isEqualTo("Tanpa titik");
        assertThat(Excerpt.firstSentence("")).isEmpty();
    }

    @Test
    void cutsAtAWordAndSaysSo() {
        assertThat(Excerpt.upTo(20, "Mengatasi kekumuhan bersama warga")).isEqualTo("Mengatasi kekumuhan…");
        assertThat(Excerpt.upTo(40, "Mengatasi kekumuhan")).isEqualTo("Mengatasi kekumuhan");
        assertThat(Excerpt.upTo(10, "Pneumonoultramikroskopik")).isEqualTo("Pneumonou…");
    }

    @Test
    void neverCutsASignInTwo() {
        assertThat(Excerpt.upTo(5, "🤝🤝🤝🤝🤝🤝")).doesNotContain("\ufffd").endsWith("🤝…");
    }
}
