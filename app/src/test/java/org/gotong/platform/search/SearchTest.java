package org.gotong.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gotong.GotongTest;
import org.gotong.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class SearchTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchIndex index;

    @Autowired
    World world;

    @Test
    void anIndonesianWordFindsTheOthersOfItsStem() {
        put("Mitra Kota Bengkulu", null);

        assertThat(page("kemitraan")).contains("Mitra Kota Bengkulu");
    }

    @Test
    void aWordThatIsOnlyBegunFinds() {
        put("Sanitasi layak", null);

        assertThat(page("sani")).contains("Sanitasi layak");
        assertThat(page("sani bengkulu")).doesNotContain("Sanitasi layak");
    }

    @Test
    void whatIsNotForEverybodyIsNotFoundByOthers() {
        put("Rencana rahasia", List.of(UUID.randomUUID()));

        assertThat(page("rahasia")).doesNotContain("Rencana rahasia");
        assertThat(mvc.get().uri("/search?q=rahasia").with(world.as(world.somebody())))
                .bodyText()
                .doesNotContain("Rencana rahasia");
        assertThat(mvc.get().uri("/search?q=rahasia").with(world.as(world.administrator())))
                .bodyText()
                .contains("Rencana rahasia");
    }

    @Test
    void signsOfAQueryLanguageAreJustSigns() {
        assertThat(page("mitra' & | ! :* ((")).doesNotContain("Exception");
    }

    private void put(String title, @Nullable List<UUID> visibleTo) {
        index.put(new SearchEntry(UUID.randomUUID(), "programme", "/x", title, title, "", "", "", visibleTo));
    }

    private String page(String question) {
        var answer = mvc.get().uri("/search?q={q}", question).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
