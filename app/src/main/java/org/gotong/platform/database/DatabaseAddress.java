package org.gotong.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where the database answers, and as whom to ask. */
public record DatabaseAddress(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** As Spring Boot wants to be told. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }

    /** The password stays out of logs and messages. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
