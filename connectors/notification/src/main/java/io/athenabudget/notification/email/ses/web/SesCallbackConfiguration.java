package io.athenabudget.notification.email.ses.web;

import io.athenabudget.notification.email.ses.SesProperties;
import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Also while mails go another way: of those that went by SES there may still be something to tell. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SesProperties.class)
class SesCallbackConfiguration {
    @Bean
    SnsSite snsSite(SesProperties properties) {
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .build();
        return new SnsSite(http, properties.answerTimeout());
    }

    @Bean
    SnsSignatures snsSignatures(SnsSite site, SesProperties properties, Clock clock) {
        return new SnsSignatures(site, properties.topics(), properties.maxAge(), clock);
    }
}
