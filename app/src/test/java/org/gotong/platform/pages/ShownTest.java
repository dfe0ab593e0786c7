package org.gotong.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.GotongTest;
import org.gotong.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GotongTest
class ShownTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Test
    void anAddressNobodyKnowsIsNotFound() {
        assertThat(mvc.get().uri("/nothing-here").with(world.as(world.coordinator())))
                .hasStatus(404);
    }
}
