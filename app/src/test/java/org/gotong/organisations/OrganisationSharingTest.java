package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.gotong.GotongTest;
import org.gotong.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How organisations, goals and the register look when their links are shared. */
@GotongTest
class OrganisationSharingTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    OrganisationDirectory organisations;

    @Test
    void everyPublicPageHasAPictureThatIsThere() throws Exception {
        var name = "Kota Tanpa Kumuh";
        var organisation = organisations.register(
                world.viewer(world.administrator()),
                new NewOrganisation(name, "", Pillar.GOVERNMENT, "contoh", "rapat 2018"));

        for (var address : new String[] {
            organisation.address(), "/", "/organisations", "/programmes", "/goals", "/goals/11", "/data", "/privacy"
        }) {
            var page = Jsoup.parse(
                    mvc.get().uri(address + "?lang=en").exchange().getResponse().getContentAsString());
            var image = page.select("meta[property=og:image]").attr("content").replace("http://localhost", "");
            var answer = mvc.get().uri(java.net.URI.create(image)).exchange().getResponse();

            assertThat(answer.getStatus()).describedAs(address + ": " + image).isEqualTo(200);
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                            .getHeight())
                    .isEqualTo(630);
        }
    }

    @Test
    void anUnknownOrganisationHasNone() {
        assertThat(mvc.get().uri("/organisations/tidak-ada/picture.png")).hasStatus(404);
        assertThat(mvc.get().uri("/goals/18/picture.png")).hasStatus(404);
    }
}
