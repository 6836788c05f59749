package io.athenabudget.notification;

import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** As much of the service as takes callbacks. Not annotated as a configuration, or the whole service would find it. */
@ComponentScan({
    "io.athenabudget.rest",
    "io.athenabudget.notification.email.ses.web",
    "io.athenabudget.notification.sms.twilio.web"
})
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public class CallbackServer {
    @Bean
    RecordedReports reports() {
        return new RecordedReports();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
