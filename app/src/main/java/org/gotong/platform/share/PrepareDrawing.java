package org.gotong.platform.share;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws one picture beside the start: reading the fonts and bringing up what draws takes longer than all else, and the
 * makers of previews do not wait.
 */
@Component
class PrepareDrawing {

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        var pencil = Thread.ofPlatform().daemon().name("prepare-drawing").priority(Thread.MIN_PRIORITY);
        pencil.start(() -> DrawPicture.of(
                new SharePicture("Gotong", "Gotong", List.of("Gotong"), List.of(), List.of(), "Gotong", null)));
    }
}
