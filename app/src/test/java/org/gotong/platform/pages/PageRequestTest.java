package org.gotong.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageRequestTest {

    @Test
    void aChangedParameterLeavesTheOthersAsTheyWere() {
        var page = page("q=a%20b%26c&page=2");

        assertThat(page.with("page", "3")).isEqualTo("/programmes?q=a%20b%26c&page=3");
        assertThat(page.with("page", null)).isEqualTo("/programmes?q=a%20b%26c");
    }

    @Test
    void aValueIsWrittenSoThatItComesBackWhole() {
        assertThat(page("").with("q", "a & b?")).isEqualTo("/programmes?q=a+%26+b%3F");
        assertThat(page("").with("lang", null)).isEqualTo("/programmes");
    }

    private static PageRequest page(String query) {
        var request = new MockHttpServletRequest("GET", "/programmes");
        request.setQueryString(query);
        return new PageRequest(request, "http://localhost");
    }
}
