package io.athenabudget.notification.sms.twilio;

import static io.athenabudget.notification.Messages.notSent;
import static io.athenabudget.notification.Messages.sms;
import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.notification.LocalProvider;
import io.athenabudget.notification.Messages;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioChannelTest {
    private static final String SENT = """
            {"sid":"SM1","status":"queued","to":"+966500000001","body":"…","date_created":"Wed, 25 Nov 2026 12:00:00 +0000"}
            """;

    private final LocalProvider twilio = new LocalProvider();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void a_text_message_arrives_as_written() throws Exception {
        twilio.answer(201, SENT);
        TwilioChannel channel = channel(twilio.address(), "+15550001111", null);
        assertThat(channel.medium()).isEqualTo(Medium.SMS);
        assertThat(channel.provider()).isEqualTo("twilio");
        assertThat(channel.send(sms("+966500000001"))).isEqualTo("SM1");
        LocalProvider.Asked asked = twilio.onlyAsked();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.uri()).hasToString("/2010-04-01/Accounts/AC1/Messages.json");
        assertThat(asked.header("authorization"))
                .isEqualTo("Basic "
                        + Base64.getEncoder().encodeToString("AC1:the-token".getBytes(StandardCharsets.UTF_8)));
        assertThat(asked.form())
                .isEqualTo(Map.of(
                        "To",
                        "+966500000001",
                        "From",
                        "+15550001111",
                        "Body",
                        Messages.ARABIC,
                        "StatusCallback",
                        "https://athena.example/api/v1/callbacks/twilio"));
    }

    @Test
    void a_messaging_service_chooses_the_number() throws Exception {
        twilio.answer(201, SENT);
        channel(twilio.address(), null, "MG1").send(sms("+966500000001"));
        assertThat(twilio.onlyAsked().form())
                .containsEntry("MessagingServiceSid", "MG1")
                .doesNotContainKey("From");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21211, ADDRESS_GONE",
        "400, 21610, ADDRESS_GONE",
        "400, 21614, ADDRESS_GONE",
        "400, 21606, REFUSED",
        "401, 20003, REFUSED",
        "403, 20403, REFUSED",
        "429, 20429, TRY_AGAIN",
        "500, 20500, TRY_AGAIN",
        "503, 20503, TRY_AGAIN",
        "504, 20504, UNKNOWN",
    })
    void an_error_is_told_once_and_as_what_it_means(int status, int code, Reason reason) {
        twilio.answer(
                status,
                "{\"code\":%d,\"message\":\"No: +966500000001\",\"status\":%d}".formatted(code, status),
                "Retry-After",
                "12");
        NotSent notSent = notSent(channel(twilio.address(), "+15550001111", null), sms("+966500000001"));
        assertThat(notSent.reason()).isEqualTo(reason);
        assertThat(notSent.retryAfter()).isEqualTo(Duration.ofSeconds(12));
        assertThat(notSent).hasMessageContaining(String.valueOf(code)).hasMessageNotContaining("966500000001");
        assertThat(twilio.asked()).hasSize(1);
    }

    @Test
    void an_error_page_of_a_proxy_is_understood_by_its_status() {
        twilio.answer(502, "<html>Bad gateway</html>", "Content-Type", "text/html");
        assertThat(notSent(channel(twilio.address(), "+15550001111", null), sms("+966500000001"))
                        .reason())
                .isEqualTo(Reason.TRY_AGAIN);
    }

    @Test
    void nobody_knows_what_became_of_a_message_whose_answer_is_lost() throws Exception {
        twilio.answer(201, SENT);
        twilio.cut();
        twilio.fallSilent();
        twilio.answerWithoutEnd();
        twilio.answer(201, "not json");
        TwilioChannel channel = impatientChannel(twilio.address());
        // On a connection that was used before, some clients take a cut for its age, and send again.
        channel.send(sms("+966500000001"));
        for (int i = 2; i <= 5; i++) {
            assertThat(notSent(channel, sms("+966500000001")).reason()).isEqualTo(Reason.UNKNOWN);
            assertThat(twilio.asked()).hasSize(i);
        }
    }

    @Test
    void what_never_got_a_connection_may_go_again() throws Exception {
        assertThat(notSent(impatientChannel(LocalProvider.nowhere()), sms("+966500000001"))
                        .reason())
                .isEqualTo(Reason.TRY_AGAIN);
        try (LocalProvider.Overrun overrun = new LocalProvider.Overrun()) {
            assertThat(notSent(impatientChannel(overrun.address()), sms("+966500000001"))
                            .reason())
                    .isEqualTo(Reason.TRY_AGAIN);
        }
    }

    private static TwilioChannel channel(URI baseUrl, @Nullable String from, @Nullable String messagingService) {
        return channel(baseUrl, from, messagingService, Duration.ofSeconds(10));
    }

    private static TwilioChannel impatientChannel(URI baseUrl) {
        return channel(baseUrl, "+15550001111", null, Duration.ofMillis(500));
    }

    private static TwilioChannel channel(
            URI baseUrl, @Nullable String from, @Nullable String messagingService, Duration timeout) {
        return new TwilioConfiguration()
                .twilio(new TwilioProperties(
                        "AC1",
                        "the-token",
                        from,
                        messagingService,
                        URI.create("https://athena.example/api/v1/callbacks/twilio"),
                        baseUrl,
                        timeout,
                        timeout));
    }
}
