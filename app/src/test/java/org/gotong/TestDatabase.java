package org.gotong;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.gotong.platform.database.ThrowawayDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One PostgreSQL for all tests of a run. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean(destroyMethod = "close")
    ThrowawayDatabase database() {
        return ThrowawayDatabase.start();
    }

    @Bean
    DataSource dataSource(ThrowawayDatabase database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.address().url());
        pool.setUsername(database.address().user());
        pool.setPassword(database.address().password());
        pool.setMaximumPoolSize(10);
        return pool;
    }
}
