package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgCodeTest {

    @Test
    void knowsWhatItPointsTo() {
        assertThat(new SdgCode("11").level()).isEqualTo(SdgCode.Level.GOAL);
        assertThat(new SdgCode("11.a").level()).isEqualTo(SdgCode.Level.TARGET);
        assertThat(new SdgCode("11.1.1.(a)").level()).isEqualTo(SdgCode.Level.INDICATOR);
        assertThat(new SdgCode("11.1.1.(a)").target()).contains(new SdgCode("11.1"));
        assertThat(new SdgCode("11.1.1.(a)").isNational()).isTrue();
        assertThat(new SdgCode("11").target()).isEmpty();
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(SdgCode.find(" 11.A ")).isEqualTo(Optional.of(new SdgCode("11.a")));
        assertThat(SdgCode.find("tujuan 11")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "18", "11.", "11.0", "11.1.1.a", "11.1.1.(a).2", "1.1.1.1", "11,1"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SdgCode(text));
    }
}
