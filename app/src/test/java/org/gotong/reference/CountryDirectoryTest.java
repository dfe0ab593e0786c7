package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryDirectoryTest {

    private final CountryDirectory directory = new CountryDirectory();

    @Test
    void everyCountryHasANameInBothLanguages() {
        assertThat(directory.countries(Locale.ENGLISH)).hasSize(249).allSatisfy(country -> {
            assertThat(country.name().isComplete()).isTrue();
            assertThat(country.name().id()).isNotEqualTo(country.code().text());
            assertThat(country.name().en()).isNotEqualTo(country.code().text());
        });
    }

    @Test
    void sortsByTheReadersLanguage() {
        assertThat(directory.countries(Locale.ENGLISH).getFirst().code()).isEqualTo(new PlaceCode("AF"));
        assertThat(directory.countries(Locale.of("id")).getLast().code()).isEqualTo(new PlaceCode("ZW"));
    }

    @Test
    void ourOwnNamesReplaceThoseThatGiveOffence() {
        assertThat(directory.find(new PlaceCode("PS")).orElseThrow().name())
                .isEqualTo(new BilingualName("Palestina", "Palestine"));
    }
}
