package org.gotong;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A clock that stands at a morning in Jakarta until a test moves it. */
@Primary
@Component
public class TestClock extends Clock {

    /** 21 November 2026, 10:00 WIB. */
    public static final Instant MORNING = Instant.parse("2026-11-21T03:00:00Z");

    private volatile Instant instant = MORNING;

    public void set(Instant moment) {
        instant = moment;
    }

    public void reset() {
        instant = MORNING;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
