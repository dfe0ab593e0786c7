package org.gotong.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpUrlTest {

    @Test
    void namesServerAndUser() {
        var sender = SmtpUrl.of("smtp://gotong%40kota.example:r%3Aahasia+1@mail.kota.example")
                .sender();

        assertThat(sender.getHost()).isEqualTo("mail.kota.example");
        assertThat(sender.getPort()).isEqualTo(587);
        assertThat(sender.getUsername()).isEqualTo("gotong@kota.example");
        assertThat(sender.getPassword()).isEqualTo("r:ahasia+1");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://a:b@mail.example, true",
        "smtp://a:b@localhost, false",
        "smtp://mail.example, false",
        "starttls://mail.example, true"
    })
    void aPasswordLeavesThisMachineEncryptedOnly(String url, String required) {
        assertThat(SmtpUrl.of(url).sender().getJavaMailProperties().getProperty("mail.smtp.starttls.required"))
                .isEqualTo(required);
    }

    @Test
    void encryptsFromTheStartWhereAsked() {
        var sender = SmtpUrl.of("smtps://mail.example").sender();

        assertThat(sender.getProtocol()).isEqualTo("smtps");
        assertThat(sender.getPort()).isEqualTo(465);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example:587", "http://mail.example", "smtp://"})
    void refusesWhatIsNoneWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmtpUrl.of(text))
                .withMessageContaining("GOTONG_SMTP_URL");
    }
}
