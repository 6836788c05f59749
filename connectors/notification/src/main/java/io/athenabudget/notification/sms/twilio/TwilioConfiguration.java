package io.athenabudget.notification.sms.twilio;

import com.twilio.http.TwilioRestClient;
import io.athenabudget.notification.http.ProviderHttp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "athena.notification.sms", havingValue = "twilio")
@EnableConfigurationProperties(TwilioProperties.class)
class TwilioConfiguration {
    @Bean
    TwilioChannel twilio(TwilioProperties properties) {
        TwilioRestClient client = new TwilioRestClient.Builder(
                        properties.requiredAccountSid(), properties.requiredAuthToken())
                .httpClient(new TwilioHttp(
                        new ProviderHttp(properties.connectTimeout(), properties.answerTimeout()),
                        properties.baseUrl()))
                .build();
        return new TwilioChannel(client, properties.requiredSender(), properties.statusCallback());
    }
}
