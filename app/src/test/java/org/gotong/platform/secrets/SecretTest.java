package org.gotong.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void isDifferentEachTimeAndKnownAgainByItsHash() {
        var secret = Secret.fresh();

        assertThat(secret.text()).hasSize(43).isNotEqualTo(Secret.fresh().text());
        assertThat(Secret.of(secret.text()).hash()).isEqualTo(secret.hash()).hasSize(32);
    }

    @Test
    void doesNotShowItselfInLogs() {
        var secret = Secret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
