package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class GoalPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsAllGoalsAndLeadsToThem() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/goals").exchange().getResponse().getContentAsString());

        assertThat(page.select(".goal-grid h2 a").eachText())
                .hasSize(17)
                .contains("Kota dan Permukiman yang Berkelanjutan");
        assertThat(page.select(".goal-grid h2 a").eachAttr("href")).contains("/goals/11");
    }

    @Test
    void aGoalShowsItsTargetsAndTheirIndicators() throws Exception {
        var page = Jsoup.parse(
                mvc.get().uri("/goals/11?lang=en").exchange().getResponse().getContentAsString());

        assertThat(page.select(".target-list > li")).hasSize(10);
        assertThat(page.getElementById("11.1").text()).contains("Adequate housing and upgraded slums", "11.1.1.(a)");
        assertThat(page.getElementById("11.c").text()).contains("This target has no global indicator yet.");
    }

    @Test
    void thereIsNoEighteenthGoal() {
        assertThat(mvc.get().uri("/goals/18")).hasStatus(404);
        assertThat(mvc.get().uri("/goals/0")).hasStatus(404);
    }
}
