package org.gotong.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gotong.GotongTest;
import org.gotong.TestClock;
import org.gotong.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GotongTest
class ForgetTest {

    @Autowired
    Forget forget;

    @Autowired
    Attempts attempts;

    @Autowired
    Resets resets;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nothingIsKeptLongerThanItIsNeeded() {
        attempts.mayTry(AttemptKind.PASSWORD, "lama@contoh.example", "192.0.2.1");
        resets.make(world.somebody());
        clock.set(TestClock.MORNING.plus(Duration.ofHours(25)));
        attempts.mayTry(AttemptKind.PASSWORD, "baru@contoh.example", "192.0.2.1");

        forget.now();

        assertThat(jdbc.sql("select about from accounts.attempt where about like 'account %'")
                        .query(String.class)
                        .list())
                .containsExactly("account baru@contoh.example");
        assertThat(jdbc.sql("select count(*) from accounts.reset")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
