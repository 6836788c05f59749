package io.athenabudget.notification;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all parts of the service share. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
