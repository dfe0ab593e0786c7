package org.gotong;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One PostgreSQL for all tests of a run. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(10);
        return pool;
    }
}
