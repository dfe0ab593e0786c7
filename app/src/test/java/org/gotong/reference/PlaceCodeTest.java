package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodeTest {

    @ParameterizedTest
    @CsvSource({"VN,COUNTRY", "17,PROVINCE", "17.71,REGENCY", "17.71.05,DISTRICT", "17.71.05.1004,VILLAGE"})
    void levelFollowsFromItsForm(String text, PlaceLevel level) {
        assertThat(new PlaceCode(text).level()).isEqualTo(level);
    }

    @Test
    void knowsWhatItLiesIn() {
        var village = new PlaceCode("17.71.05.1004");

        assertThat(village.parent()).contains(new PlaceCode("17.71.05"));
        assertThat(village.province()).contains(new PlaceCode("17"));
        assertThat(new PlaceCode("17").parent()).contains(PlaceCode.INDONESIA);
        assertThat(PlaceCode.INDONESIA.parent()).isEmpty();
        assertThat(village.isWithin(new PlaceCode("17.71"))).isTrue();
        assertThat(village.isWithin(PlaceCode.INDONESIA)).isTrue();
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(PlaceCode.find(" vn ")).contains(new PlaceCode("VN"));
        assertThat(PlaceCode.find("Bengkulu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "177", "17.7", "1771051004", "17.71.05.104", "VNM", "vn"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceCode(text));
    }
}
