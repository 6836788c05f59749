package io.athenabudget.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.DeliveryReports;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Which channels there are is a matter of one setting per medium. */
class ChosenChannelsTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(Providers.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(DeliveryReports.class, RecordedReports::new);

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "io.athenabudget.notification.push",
        "io.athenabudget.notification.email",
        "io.athenabudget.notification.sms"
    })
    static class Providers {}

    @Test
    void no_provider_is_used_unless_it_is_chosen() {
        runner.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
    }

    @Test
    void each_medium_has_the_provider_that_is_chosen() {
        runner.withPropertyValues(
                        "athena.notification.email=smtp",
                        "athena.notification.smtp.host=mail.example",
                        "athena.notification.smtp.from=athena@example.org",
                        "athena.notification.sms=twilio",
                        "athena.notification.twilio.account-sid=AC1",
                        "athena.notification.twilio.auth-token=token",
                        "athena.notification.twilio.from=+15550001111")
                .run(context -> assertThat(context.getBeansOfType(Channel.class).values())
                        .extracting(Channel::provider)
                        .containsExactlyInAnyOrder("smtp", "twilio"));
        runner.withPropertyValues(
                        "athena.notification.email=ses",
                        "athena.notification.ses.region=eu-west-1",
                        "athena.notification.ses.from=athena@example.org")
                .run(context ->
                        assertThat(context.getBean(Channel.class).provider()).isEqualTo("ses"));
    }

    @ParameterizedTest
    @CsvSource({
        "push=fcm, , athena.notification.fcm.service-account-file",
        "push=fcm, fcm.service-account-file=/does/not/exist.json, athena.notification.fcm.service-account-file",
        "push-ios=apns, , athena.notification.apns.topic",
        "push-ios=apns, apns.topic=org.example.app, athena.notification.apns.key-file",
        "email=ses, ses.from=a@example.org, athena.notification.ses.region",
        "email=ses, ses.region=eu-west-1, athena.notification.ses.from",
        "email=smtp, smtp.from=a@example.org, athena.notification.smtp.host",
        "email=smtp, smtp.host=mail.example, athena.notification.smtp.from",
        "email=ses, ses.from=nobody, athena.notification.ses.from",
        "email=smtp, smtp.from=nobody, athena.notification.smtp.from",
        "sms=twilio, twilio.auth-token=token, athena.notification.twilio.account-sid",
        "sms=twilio, twilio.account-sid=AC1, athena.notification.twilio.auth-token",
    })
    void a_setting_that_is_missing_or_wrong_ends_the_start_with_a_sentence(
            String choice, @Nullable String given, String setting) {
        String other = Objects.requireNonNullElse(given, "unused=");
        runner.withPropertyValues("athena.notification." + choice, "athena.notification." + other)
                .run(context ->
                        assertThat(context.getStartupFailure()).hasStackTraceContaining("set " + setting + " to"));
    }

    @Test
    void a_sender_of_text_messages_is_a_number_or_a_service() {
        runner.withPropertyValues(
                        "athena.notification.sms=twilio",
                        "athena.notification.twilio.account-sid=AC1",
                        "athena.notification.twilio.auth-token=token")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("set athena.notification.twilio.from to")
                        .hasStackTraceContaining("messaging-service-sid"));
    }
}
