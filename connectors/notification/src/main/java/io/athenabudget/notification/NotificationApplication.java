package io.athenabudget.notification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Notifications, as one Spring Boot application. */
@SpringBootApplication(
        scanBasePackages = {
            "io.athenabudget.notification",
            "io.athenabudget.access",
            "io.athenabudget.intake",
            "io.athenabudget.operations",
            "io.athenabudget.rest"
        },
        exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan({"io.athenabudget.notification", "io.athenabudget.access"})
@EnableScheduling
public class NotificationApplication {
    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /** The application with settings of its own name: in one JVM with others, application.yaml may be another's. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(NotificationApplication.class)
                .properties("spring.config.name=notification");
    }
}
