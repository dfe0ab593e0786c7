package org.gotong.programmes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.organisations.Pillar;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How a programme looks when its link is shared. */
@GotongTest
class ProgrammeSharingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    ProgrammeSamples samples;

    @Test
    void thePageSaysWhatAPreviewShows() {
        var programme = samples.published("Kota SDGs Bengkulu");
        var address = programme.summary().address();

        var tags = tags(page(address + "?lang=id"));

        assertThat(tags)
                .containsEntry("og:title", "Kota SDGs Bengkulu")
                .containsEntry("og:description", "Mengatasi kekumuhan bersama warga.")
                .containsEntry("og:url", "http://localhost" + address + "?lang=id")
                .containsEntry("og:locale", "id_ID")
                .containsEntry("og:image:width", "1200")
                .containsEntry("og:image:height", "630")
                .containsEntry("og:image:alt", "Gambar ringkas: Kota SDGs Bengkulu")
                .containsEntry("twitter:card", "summary_large_image");
        assertThat(tags.get("og:image")).startsWith("http://localhost" + address + "/picture.png?lang=id&v=");
    }

    @Test
    void namesTheSamePageInBothLanguages() {
        var address = samples.published("Kota SDGs Bengkulu").summary().address();

        var head = page(address + "?lang=en").head();

        assertThat(head.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost" + address + "?lang=en");
        assertThat(head.select("link[hreflang=id]").attr("href")).isEqualTo("http://localhost" + address + "?lang=id");
        assertThat(head.select("link[hreflang=x-default]").attr("href")).isEqualTo("http://localhost" + address);
        assertThat(tags(page(address + "?lang=en")).get("og:image")).contains("lang=en");
    }

    @Test
    void thePictureOfThePageMayBeKeptForEverAndIsNotSentTwice() throws Exception {
        var programme = samples.published("Kota SDGs Bengkulu");
        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));
        var address = pathOfPicture(programme);

        var first = get(address);
        var tag = first.getHeader("ETag");

        assertThat(first.getContentType()).isEqualTo("image/png");
        assertThat(first.getHeader("Cache-Control")).contains("public", "immutable");
        assertThat(first.getCookies()).isEmpty();
        assertThat(first.getContentAsByteArray()).hasSizeLessThan(300_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(first.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(1200);
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void aChangeMakesAnotherPictureUnderAnotherAddress() {
        var programme = samples.published("Kota SDGs Bengkulu");
        var before = pathOfPicture(programme);
        var drawn = get(before).getHeader("ETag");

        samples.accepted(programme, samples.organisation("Kotaku", Pillar.GOVERNMENT));

        assertThat(pathOfPicture(programme)).isNotEqualTo(before);
        assertThat(get(pathOfPicture(programme)).getHeader("ETag")).isNotEqualTo(drawn);
        assertThat(get(before).getHeader("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    void thePictureSpeaksBothLanguages() {
        var address = samples.published("Kota SDGs Bengkulu").summary().address() + "/picture.png";

        assertThat(get(address + "?lang=id").getHeader("ETag"))
                .isNotEqualTo(get(address + "?lang=en").getHeader("ETag"));
    }

    @Test
    void aDraftHasNoPictureNotEvenForItsTeam() {
        var draft = samples.draft("Rahasia Kampung Melayu").summary().address();

        assertThat(mvc.get().uri(draft + "/picture.png")).hasStatus(404);
        assertThat(mvc.get().uri(draft + "/picture.png").with(world.as(world.coordinator())))
                .hasStatus(404);
        assertThat(mvc.get().uri(draft).with(world.as(world.coordinator())))
                .bodyText()
                .doesNotContain("wa.me", draft + "/picture.png");
    }

    @Test
    void whatsAppGetsTitleSentenceAndAddressInThePagesLanguage() {
        var address = samples.published("Air & Sanitasi: 100% layak?").summary().address();

        assertThat(message(page(address + "?lang=id")))
                .isEqualTo(
                        "Air & Sanitasi: 100% layak?\nMengatasi kekumuhan bersama warga.\nhttp://localhost" + address);
        assertThat(message(page(address + "?lang=en"))).endsWith("http://localhost" + address + "?lang=en");
    }

    private String message(Document page) {
        var link = URI.create(page.select("a[href^=https://wa.me/]").attr("href"));
        return URLDecoder.decode(link.getRawQuery().substring("text=".length()), StandardCharsets.UTF_8);
    }

    private String pathOfPicture(Programme programme) {
        var image = tags(page(programme.summary().address() + "?lang=id")).get("og:image");
        return image.replace("http://localhost", "");
    }

    private Map<String, String> tags(Document page) {
        return page.head().select("meta[property], meta[name]").stream()
                .collect(toMap(
                        tag -> tag.attr(tag.hasAttr("property") ? "property" : "name"),
                        tag -> tag.attr("content"),
                        (a, _) -> a));
    }

    private Document page(String address) {
        try {
            return Jsoup.parse(get(address).getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse get(String address) {
        var answer = mvc.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }
}
