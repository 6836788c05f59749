package io.athenabudget.notification.outbox;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Platform;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox takes the place of each provider that is not configured. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    @Bean
    @ConditionalOnProperty(name = "athena.notification.push", havingValue = "outbox", matchIfMissing = true)
    Channel pushOutbox(ObjectProvider<DeliveryReports> reports, Clock clock) {
        return new LocalOutbox(Medium.PUSH, EnumSet.complementOf(EnumSet.of(Platform.IOS)), reports, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "athena.notification.push-ios", havingValue = "outbox", matchIfMissing = true)
    Channel iosOutbox(ObjectProvider<DeliveryReports> reports, Clock clock) {
        return new LocalOutbox(Medium.PUSH, EnumSet.of(Platform.IOS), reports, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "athena.notification.email", havingValue = "outbox", matchIfMissing = true)
    Channel emailOutbox(ObjectProvider<DeliveryReports> reports, Clock clock) {
        return new LocalOutbox(Medium.EMAIL, EnumSet.allOf(Platform.class), reports, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "athena.notification.sms", havingValue = "outbox", matchIfMissing = true)
    Channel smsOutbox(ObjectProvider<DeliveryReports> reports, Clock clock) {
        return new LocalOutbox(Medium.SMS, EnumSet.allOf(Platform.class), reports, clock);
    }
}
