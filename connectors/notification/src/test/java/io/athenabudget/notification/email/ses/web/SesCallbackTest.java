package io.athenabudget.notification.email.ses.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.CallbackServer;
import io.athenabudget.notification.RecordedReports;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReport.Outcome;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(
        classes = {CallbackServer.class, SesCallbackTest.ReachesLocalSns.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "athena.notification.ses.topics=" + SesCallbackTest.TOPIC)
class SesCallbackTest {
    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:athena-mail";

    private static final String CERTIFICATE = "https://" + LocalSns.HOST + "/SimpleNotificationService-current.pem";
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static LocalSns sns;

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private RecordedReports reports;

    @LocalServerPort
    private int port;

    /** Not annotated: other tests scan this package. */
    static class ReachesLocalSns {
        @Bean
        @Primary
        SnsSite localSns() {
            return new SnsSite(sns.client(), Duration.ofSeconds(5));
        }
    }

    @BeforeAll
    static void startSns() throws Exception {
        sns = new LocalSns();
    }

    @AfterAll
    static void stopSns() throws Exception {
        sns.close();
    }

    @BeforeEach
    void forget() {
        reports.accepted().clear();
        sns.visited().clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'eventType':'Delivery','delivery':{'timestamp':'2026-11-25T10:00:00.123Z'} | DELIVERED | false | ",
                "'eventType':'Bounce','bounce':{'bounceType':'Permanent','bounceSubType':'General','bouncedRecipients':[{'status':'5.1.1'}],'timestamp':'2026-11-25T10:00:00.123Z'} | BOUNCED | true | Permanent/General 5.1.1",
                "'notificationType':'Bounce','bounce':{'bounceType':'Permanent','bounceSubType':'Suppressed','timestamp':'2026-11-25T10:00:00.123Z'} | BOUNCED | true | Permanent/Suppressed",
                "'eventType':'Bounce','bounce':{'bounceType':'Transient','bounceSubType':'MailboxFull','timestamp':'2026-11-25T10:00:00.123Z'} | FAILED | false | Transient/MailboxFull",
                "'eventType':'Bounce','bounce':{'bounceType':'Undetermined','bounceSubType':'Undetermined','timestamp':'2026-11-25T10:00:00.123Z'} | FAILED | false | Undetermined/Undetermined",
                "'eventType':'Complaint','complaint':{'complaintFeedbackType':'abuse','timestamp':'2026-11-25T10:00:00.123Z'} | BOUNCED | true | Complaint/abuse",
                "'notificationType':'Complaint','complaint':{'timestamp':'2026-11-25T10:00:00.123Z'} | BOUNCED | true | Complaint",
                "'eventType':'Reject','reject':{'reason':'Bad content'} | FAILED | false | Bad content",
            })
    void what_became_of_a_mail_is_reported(String event, Outcome outcome, boolean gone, @Nullable String reason)
            throws Exception {
        assertThat(post(signed("2", notification(event(event)))).statusCode()).isEqualTo(204);
        assertThat(reports.accepted())
                .containsExactly(new DeliveryReport(
                        "ses", "0102-ses", outcome, gone, reason, Instant.parse("2026-11-25T10:00:00.123Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'eventType':'Send'",
                "'eventType':'Open'",
                "'eventType':'DeliveryDelay','deliveryDelay':{}",
                "'eventType':'Complaint','complaint':{'complaintFeedbackType':'not-spam'}",
                "'notificationType':'AmazonSnsSubscriptionSucceeded'"
            })
    void what_changes_nothing_is_taken_note_of_silently(String event) throws Exception {
        assertThat(post(signed("2", notification(event(event)))).statusCode()).isEqualTo(204);
        assertThat(reports.accepted()).isEmpty();
    }

    @Test
    void the_greeting_of_a_new_topic_is_no_report() throws Exception {
        String greeting = "Successfully validated SNS topic for Amazon SES event publishing.";
        assertThat(post(signed("2", notification(greeting))).statusCode()).isEqualTo(204);
        assertThat(reports.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void both_versions_of_signatures_are_known_and_the_certificate_is_fetched_once(String version) throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("Subject", "Amazon SES: تم التسليم 🎉");
        assertThat(post(signed(version, message)).statusCode()).isEqualTo(204);
        assertThat(post(signed(version, notification(delivered()))).statusCode())
                .isEqualTo(204);
        assertThat(reports.accepted()).hasSize(2);
        assertThat(sns.visited()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "MessageId", "Timestamp", "Subject", "Type"})
    void an_altered_message_is_refused(String field) throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("Subject", "Amazon SES");
        Map<String, String> altered = new LinkedHashMap<>(signed("2", message));
        altered.put(
                field,
                switch (field) {
                    case "Timestamp" -> Instant.now().minusSeconds(30).toString();
                    case "Message" -> event("'eventType':'Bounce','bounce':{'bounceType':'Permanent'}");
                    case "Type" -> "SubscriptionConfirmation";
                    default -> "altered";
                });
        altered.put("Token", "token");
        altered.put("SubscribeURL", "https://" + LocalSns.HOST + "/?Action=ConfirmSubscription");
        refused(post(altered), 403, "unverified-callback");
    }

    @Test
    void a_forged_signature_is_refused() throws Exception {
        try (LocalSns forger = new LocalSns()) {
            Map<String, String> message = notification(delivered());
            message.put("SignatureVersion", "2");
            message.put("Signature", forger.sign("2", text(message)));
            refused(post(message), 403, "unverified-callback");
            message.put("Signature", "not base64 at all");
            refused(post(message), 403, "unverified-callback");
            message.put("SignatureVersion", "3");
            refused(post(message), 403, "unverified-callback");
        }
    }

    @Test
    void a_message_of_another_topic_is_refused_and_nothing_is_fetched_for_it() throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("TopicArn", "arn:aws:sns:eu-west-1:999999999999:athena-mail");
        message.put("SigningCertURL", "https://" + LocalSns.HOST + "/SimpleNotificationService-other.pem");
        refused(post(signed("2", message)), 403, "unverified-callback");
        assertThat(sns.visited()).isEmpty();
    }

    @Test
    void a_message_that_is_repeated_after_an_hour_is_refused() throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("Timestamp", timestamp(Instant.now().minus(Duration.ofMinutes(61))));
        refused(post(signed("2", message)), 403, "stale-callback");
        message.put("Timestamp", timestamp(Instant.now().plus(Duration.ofMinutes(10))));
        refused(post(signed("2", message)), 403, "stale-callback");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sns.eu-west-1.amazonaws.com/SimpleNotificationService-current.pem",
                "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-current.pem",
                "https://sns.eu-west-1.amazonaws.com.evil.example/SimpleNotificationService-current.pem",
                "https://evil.example/SimpleNotificationService-current.pem",
                "https://sns.eu-west-1.amazonaws.com@evil.example/SimpleNotificationService-current.pem",
                "https://user@sns.eu-west-1.amazonaws.com/SimpleNotificationService-current.pem",
                "https://sns.eu-west-1.amazonaws.com:8443/SimpleNotificationService-current.pem",
                "https://sns.eu-west-1.amazonaws.com/?Action=Publish",
                "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-current.pem?x=1",
                "file:///etc/SimpleNotificationService-current.pem"
            })
    void a_certificate_from_elsewhere_is_not_even_fetched(String address) throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("SigningCertURL", address);
        refused(post(signed("2", message)), 403, "unverified-callback");
        assertThat(sns.visited()).isEmpty();
    }

    @Test
    void a_certificate_that_is_expired_or_of_somebody_else_proves_nothing() throws Exception {
        sns.serve("/SimpleNotificationService-expired.pem", "CN=sns.amazonaws.com", Duration.ofDays(-1));
        sns.serve("/SimpleNotificationService-foreign.pem", "CN=evil.example", Duration.ofDays(1));
        for (String name : List.of("expired", "foreign")) {
            Map<String, String> message = notification(delivered());
            message.put("SigningCertURL", CERTIFICATE.replace("current", name));
            refused(post(signed("2", message)), 403, "unverified-callback");
        }
    }

    @Test
    void a_certificate_that_cannot_be_fetched_lets_sns_try_again() throws Exception {
        Map<String, String> message = notification(delivered());
        message.put("SigningCertURL", CERTIFICATE.replace("current", "missing"));
        refused(post(signed("2", message)), 503, "not-now");
    }

    @Test
    void a_subscription_is_confirmed_by_visiting_its_address() throws Exception {
        Map<String, String> message = confirmation("https://" + LocalSns.HOST + "/?Action=ConfirmSubscription&Token=t");
        assertThat(post(signed("1", message)).statusCode()).isEqualTo(204);
        assertThat(sns.visited()).contains("/?Action=ConfirmSubscription&Token=t");
        assertThat(reports.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/?Action=ConfirmSubscription",
                "http://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription",
                "http://169.254.169.254/latest/meta-data"
            })
    void a_subscription_that_leads_elsewhere_is_not_followed(String address) throws Exception {
        refused(post(signed("2", confirmation(address))), 403, "unverified-callback");
        assertThat(sns.visited()).allMatch(visited -> visited.endsWith(".pem"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{}",
                "{\"Type\":\"Notification\"}",
                "{\"Type\":\"Other\"}",
                "\"\u0000"
            })
    void what_is_no_message_of_sns_is_malformed(String body) throws Exception {
        refused(post(body), 400, "malformed-callback");
    }

    @Test
    void a_body_without_end_is_not_read_to_its_end() throws Exception {
        refused(post("x".repeat(600 * 1024)), 400, "malformed-callback");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no event",
                "{}",
                "{\"eventType\":\"Delivery\"}",
                "{\"eventType\":\"Delivery\",\"mail\":{\"messageId\":\"1\"},\"delivery\":{\"timestamp\":\"soon\"}}"
            })
    void what_is_signed_but_no_event_of_ses_is_malformed(String event) throws Exception {
        refused(post(signed("2", notification(event))), 400, "malformed-callback");
    }

    private void refused(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("https://athenabudget.io/problems/" + type);
        assertThat(reports.accepted()).isEmpty();
    }

    private static String delivered() {
        return event("'eventType':'Delivery','delivery':{'timestamp':'2026-11-25T10:00:00.123Z'}");
    }

    private static String event(String members) {
        return ("{" + members
                        + ",'mail':{'messageId':'0102-ses','timestamp':'2026-11-25T10:00:00.123Z','source':'athena@example.org'}}")
                .replace('\'', '"');
    }

    private static Map<String, String> notification(String event) {
        Map<String, String> message = new LinkedHashMap<>();
        message.put("Type", "Notification");
        message.put("MessageId", "sns-1");
        message.put("TopicArn", TOPIC);
        message.put("Message", event);
        message.put("Timestamp", timestamp(Instant.now()));
        message.put("SigningCertURL", CERTIFICATE);
        return message;
    }

    private static Map<String, String> confirmation(String address) {
        Map<String, String> message = notification("You have chosen to subscribe to the topic.");
        message.put("Type", "SubscriptionConfirmation");
        message.put("Token", "t");
        message.put("SubscribeURL", address);
        return message;
    }

    private static String timestamp(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Map<String, String> signed(String version, Map<String, String> message) throws Exception {
        Map<String, String> signed = new LinkedHashMap<>(message);
        signed.put("SignatureVersion", version);
        signed.put("Signature", sns.sign(version, text(message)));
        return signed;
    }

    /** As Amazon describes it: names and values of these fields in the order of the alphabet. */
    private static String text(Map<String, String> message) {
        List<String> fields = "Notification".equals(message.get("Type"))
                ? List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
                : List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            if (message.containsKey(field)) {
                text.append(field).append('\n').append(message.get(field)).append('\n');
            }
        }
        return text.toString();
    }

    private HttpResponse<String> post(Map<String, String> message) throws Exception {
        return post(JSON.writeValueAsString(message));
    }

    private HttpResponse<String> post(String body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/callbacks/ses"))
                        .header("Content-Type", "text/plain; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
