package org.gotong.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ApiDocsTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theDescriptionIsOpenApi31() {
        assertThat(mvc.get().uri("/api/v1/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }

    @Test
    void thePageListsEveryAddressInWords() {
        assertThat(mvc.get().uri("/api/docs?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("What holds everywhere", "/api/v1/openapi.json");
    }

    @Test
    void anUnknownAddressAnswersAProblemInTheAskedLanguage() {
        assertThat(mvc.get().uri("/api/v1/nothing?lang=en")).hasStatus(404);
    }
}
