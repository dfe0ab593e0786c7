package org.gotong.platform.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class FrontTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void opensInBothLanguages() {
        assertThat(mvc.get().uri("/?lang=id")).bodyText().contains("Yang sedang dipikul bersama");
        assertThat(mvc.get().uri("/?lang=en")).bodyText().contains("What is being carried together");
    }

    @Test
    void aNumberThatNobodyCountsOpensTheFirstOne() {
        assertThat(mvc.get().uri("/?number=nothing-of-the-kind")).hasStatusOk();
    }
}
