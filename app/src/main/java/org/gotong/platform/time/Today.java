package org.gotong.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The date and the moment of now. Whatever depends on them asks here, so that tests and demonstrations can set them. */
@Component
public class Today {

    /** Western Indonesian time: a date without a place is a date of the capital. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public Instant now() {
        return clock.instant();
    }
}
