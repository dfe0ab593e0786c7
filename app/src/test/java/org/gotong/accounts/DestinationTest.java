package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @Test
    void leadsBackToAnAddressOfOurOwn() {
        assertThat(Destination.of("/programmes/kota-sdgs-bengkulu?q=air#x").address())
                .isEqualTo("/programmes/kota-sdgs-bengkulu?q=air#x");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/a\\b",
                "/a\r\nSet-Cookie: x",
                "javascript:alert(1)",
                "programmes",
                "/sign-in?from=/sign-in",
                "/sign-out"
            })
    void leadsHomeOtherwise(String from) {
        assertThat(Destination.of(from).address()).isEqualTo("/");
    }
}
