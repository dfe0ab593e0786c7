package org.gotong.platform.health;

import java.util.Map;
import org.gotong.platform.web.Access;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For load balancers and scripts: UP when a page could be served now, which needs the database. */
@RestController
@Access(Access.Level.ANYONE)
class HealthController {

    private final JdbcClient database;

    HealthController(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        return databaseAnswers()
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(503).body(Map.of("status", "DOWN"));
    }

    private boolean databaseAnswers() {
        try {
            return database.sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException down) {
            // The answer is the report; the pool logs why.
            return false;
        }
    }
}
