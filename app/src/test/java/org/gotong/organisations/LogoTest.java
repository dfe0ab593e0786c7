package org.gotong.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Base64;
import org.gotong.GotongTest;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GotongTest
class LogoTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    OrganisationDirectory organisations;

    @BeforeEach
    void organisation() {
        world.emptyRegister();
        organisations.register(world.viewer(world.coordinator()), NewOrganisation.named("Kotaku"));
    }

    @Test
    void aPictureBecomesTheLogoThatEverybodySees() {
        assertThat(send(world.coordinator(), "logo.png", PICTURE)).hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/organisations/kotaku")).bodyText().contains("/organisations/kotaku/logo?");
        assertThat(mvc.get().uri("/organisations/kotaku/logo"))
                .hasStatusOk()
                .hasContentType("image/png")
                .body()
                .isEqualTo(PICTURE);
    }

    @Test
    void aDrawingThatCouldRunIsNotTakenWhateverItsName() {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes();

        assertThat(send(world.coordinator(), "logo.png", drawing))
                .hasStatus(422)
                .bodyText()
                .contains("Jenis berkas ini tidak diterima");
        assertThat(mvc.get().uri("/organisations/kotaku/logo")).hasStatus(404);
    }

    @Test
    void whoMayNotEditGivesNoLogo() {
        assertThat(send(world.somebody(), "logo.png", PICTURE)).hasStatus(404);
    }

    private MvcTestResult send(PersonId person, String name, byte[] bytes) {
        return mvc.post()
                .uri("/organisations/kotaku/logo")
                .multipart()
                .file(new MockMultipartFile("logo", name, "image/png", bytes))
                .with(world.as(person))
                .with(csrf())
                .exchange();
    }
}
