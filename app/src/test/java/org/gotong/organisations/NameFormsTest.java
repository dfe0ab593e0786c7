package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two names, in which way they are alike, and between which scores; a line more is a case more. */
class NameFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PKPU                                    | PKPU (Pos Keadilan Peduli Ummat)       | ABBREVIATION     | 1.0 | 1.0
            Pos Keadilan Peduli Ummat               | PKPU (Pos Keadilan Peduli Ummat)       | ABBREVIATION     | 1.0 | 1.0
            Pos Keadilan Peduli Umat (PKPU)         | PKPU (Pos Keadilan Peduli Ummat)       | ABBREVIATION     | 1.0 | 1.0
            PKPU                                    | Pos Keadilan Peduli Ummat              | ABBREVIATION     | 0.9 | 0.9
            P.K.P.U.                                | PKPU                                   | NAME             | 1.0 | 1.0
            Kotaku                                  | Program Kota Tanpa Kumuh (Kotaku)      | ABBREVIATION     | 1.0 | 1.0
            KOTAKU                                  | Kota Tanpa Kumuh                       | ABBREVIATION     | 0.9 | 0.9
            Badan Amil Zakat Nasional               | Baznas                                 | ABBREVIATION     | 0.9 | 0.9
            Bappenas                                | Badan Perencanaan Pembangunan Nasional | ABBREVIATION     | 0.9 | 0.9
            CNIE                                    | China NGO Network for International Exchanges (CNIE) | ABBREVIATION | 1.0 | 1.0
            COMINGO                                 | Committee for Foreign NGO Affairs (COMINGO) | ABBREVIATION | 1.0 | 1.0
            Baznas                                  | Baznas (Pusat)                         | WITHOUT_ADDITION | 0.9 | 0.9
            Baznas Pusat                            | Baznas (Pusat)                         | NAME             | 1.0 | 1.0
            Yayasan Peduli Kasih                    | peduli kasih                           | NAME             | 1.0 | 1.0
            Bio Farma                               | PT Bio Farma (Persero)                 | NAME             | 1.0 | 1.0
            PT. Bio Farma, Tbk.                     | CV Bio Farma                           | NAME             | 1.0 | 1.0
            Gotong Inc.                             | Gotong                                 | NAME             | 1.0 | 1.0
            Univ. Bengkulu                          | Universitas Bengkulu                   | NAME             | 1.0 | 1.0
            University of Bengkulu                  | Universitas Bengkulu                   | SIMILAR          | 0.7 | 0.9
            Café Désa                               | cafe desa                              | NAME             | 1.0 | 1.0
            Riset & Aksi                            | Riset dan Aksi                         | NAME             | 1.0 | 1.0
            Pemkot Bengkulu                         | Pemerintah Kota Bengkulu               | NAME             | 1.0 | 1.0
            Bappeda Sumsel                          | Bappeda Sumatera Selatan               | NAME             | 1.0 | 1.0
            Filantropis Indonesia                   | Filantropi Indonesia                   | SIMILAR          | 0.7 | 0.9
            Baznas Bengkulu                         | Baznas (Pusat)                         | SIMILAR          | 0.45 | 0.8
            Baznas (Bengkulu)                       | Baznas (Pusat)                         | SIMILAR          | 0.3 | 0.8
            SDG Center                              | SDG Center Universitas Bengkulu        | BEGINNING        | 0.45 | 0.85
            Baznas                                  | Baznas Bengkulu                        | BEGINNING        | 0.45 | 0.8
            SMPN 1 Bengkulu                         | SMPN 2 Bengkulu                        | SIMILAR          | 0.45 | 0.8
            Universitas Lampung                     | Universitas Bengkulu                   | SIMILAR          | 0.0 | 0.44
            Forum Indonesia                         | Filantropi Indonesia                   | SIMILAR          | 0.0 | 0.44
            Dinas Kesehatan Kota Bengkulu           | Dinas Pekerjaan Umum Kota Bengkulu     | SIMILAR          | 0.0 | 0.6
            BI                                      | Bank Indonesia                         | SIMILAR          | 0.0 | 0.44
            Amity Foundation                        | Vanity Foundation                      | SIMILAR          | 0.0 | 0.6
            """)
    void namesAreAlikeInTheseWays(
            String one, String other, OrganisationMatch.Likeness likeness, double least, double most) {
        var there = NameForms.of(one).compare(NameForms.of(other));
        var back = NameForms.of(other).compare(NameForms.of(one));

        assertThat(there).isEqualTo(back);
        assertThat(there.likeness()).isEqualTo(likeness);
        assertThat(there.score()).isBetween(least, most);
    }
}
