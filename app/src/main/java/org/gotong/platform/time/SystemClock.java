package org.gotong.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
