package org.gotong.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gotong.RunningGotong;
import org.gotong.TestClock;
import org.gotong.World;
import org.gotong.identity.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job on two nodes at the same moment, on one database, with real commits. */
@RunningGotong
class TwoNodesRemindTest {

    private static final int NODES = 2;

    @Autowired
    Reminding reminding;

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId person;

    @BeforeEach
    void somebody() {
        clock.reset();
        person = world.person("Dua Simpul");
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from platform.letter where recipient = ?")
                .param(world.email(person))
                .update();
        for (var table : new String[] {"notice", "setting", "unsubscription", "answer"}) {
            jdbc.sql("delete from reminders." + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
        jdbc.sql("delete from identity.person where id = ?")
                .param(person.value())
                .update();
    }

    @RepeatedTest(10)
    void everythingIsToldOnce() throws Exception {
        var asked = new AskedOf(person);
        for (int i = 0; i < 20; i++) {
            asked.about("Kegiatan " + i, LocalDate.of(2026, 11, 22));
        }
        var together = new CyclicBarrier(NODES);
        var runs = new ArrayList<Future<?>>();

        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            for (int node = 0; node < NODES; node++) {
                var job = reminding.of(asked);
                runs.add(nodes.submit(() -> {
                    together.await();
                    job.remindAll();
                    return null;
                }));
            }
        }

        for (var run : runs) {
            run.get();
        }
        assertThat(count("platform.letter where recipient = '" + world.email(person) + "'"))
                .isEqualTo(1);
        assertThat(count("reminders.notice where told_at is not null and person_id = '" + person.text() + "'"))
                .isEqualTo(20);
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
