package org.gotong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class Gotong {

    public static void main(String[] arguments) {
        SpringApplication.run(Gotong.class, arguments);
    }
}
