package org.gotong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.gotong.platform.pages.Toast;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the page after an action tells, for tests that press its button. */
public final class Toasts {

    private Toasts() {}

    /** Where the button "Urungkan" of the toast posts to. */
    public static String undo(MvcTestResult done) {
        assertThat(done).hasStatus(302);
        var toast = (Toast) done.getMvcResult().getFlashMap().get(Toast.NAME);
        return Objects.requireNonNull(Objects.requireNonNull(toast).undo());
    }
}
