package org.gotong.platform.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/** Says which database it is, so that nobody has to connect to find out: the build looks at the application without one. */
@Configuration(proxyBeanMethods = false)
class PostgresDialect {

    @Bean
    static JdbcDialect jdbcDialect() {
        return JdbcPostgresDialect.INSTANCE;
    }
}
