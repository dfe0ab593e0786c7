package org.gotong.platform.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this installation from outside, for links in letters. Set by the operator and never taken from a
 * request: whoever asks for somebody's letter could otherwise choose the host that its one-time link leads to.
 */
@Component
public class BaseAddress {

    private final Environment environment;

    BaseAddress(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of a path such as {@code /account}. */
    public String of(String path) {
        return base() + path;
    }

    private String base() {
        var set = environment.getProperty("gotong.base-url", "");
        return set.isBlank() ? "http://localhost:" + port() : set.strip().replaceFirst("/+$", "");
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
