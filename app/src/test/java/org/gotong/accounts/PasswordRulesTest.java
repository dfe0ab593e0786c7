package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.platform.pages.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "pendek, password.short",
        "bismillah123, password.common",
        "BISMILLAH123, password.common",
        "aaaaaaaaaaaa, password.common",
        "ayu.lestari@contoh.example, password.own",
        "Ayu.Lestari, password.own"
    })
    void refusesWhatWouldBeGuessedFirst(String password, String code) {
        assertThat(PasswordRules.check("password", password, "ayu.lestari@contoh.example")
                        .all())
                .extracting(Fault::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"perahu senja kopi", "rumah-3-ikan-biru"})
    void takesLongOnesOfWhateverCharacters(String password) {
        assertThat(PasswordRules.check("password", password, "ayu.lestari@contoh.example")
                        .all())
                .isEmpty();
    }
}
