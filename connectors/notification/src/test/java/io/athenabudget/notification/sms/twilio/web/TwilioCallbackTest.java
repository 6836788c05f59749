package io.athenabudget.notification.sms.twilio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.notification.CallbackServer;
import io.athenabudget.notification.RecordedReports;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReport.Outcome;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = CallbackServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "athena.notification.twilio.auth-token=the-token",
            "athena.notification.twilio.status-callback=" + TwilioCallbackTest.PUBLIC
        })
class TwilioCallbackTest {
    static final String PUBLIC = "https://athena.example/api/v1/callbacks/twilio";

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private RecordedReports reports;

    @LocalServerPort
    private int port;

    @BeforeEach
    void forget() {
        reports.accepted().clear();
    }

    @ParameterizedTest
    @CsvSource({
        "delivered, , DELIVERED, false",
        "undelivered, 30003, FAILED, false",
        "undelivered, 30004, FAILED, false",
        "undelivered, 30005, FAILED, true",
        "undelivered, 30006, FAILED, true",
        "undelivered, 30007, FAILED, false",
        "failed, 21610, FAILED, true",
        "failed, , FAILED, false",
    })
    void a_final_status_is_reported(String status, @Nullable String code, Outcome outcome, boolean gone)
            throws Exception {
        Map<String, String> form = form(status);
        if (code != null) {
            form.put("ErrorCode", code);
        }
        assertThat(post(form, signature(form)).statusCode()).isEqualTo(204);
        assertThat(reports.accepted()).hasSize(1);
        DeliveryReport report = reports.accepted().get(0);
        assertThat(report.provider()).isEqualTo("twilio");
        assertThat(report.providerId()).isEqualTo("SM1");
        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(report.addressGone()).isEqualTo(gone);
        assertThat(report.reason()).isEqualTo(code == null ? null : status + " " + code);
        assertThat(report.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "sending", "sent", "accepted", "of a later version"})
    void a_message_on_its_way_is_taken_note_of_silently(String status) throws Exception {
        Map<String, String> form = form(status);
        assertThat(post(form, signature(form)).statusCode()).isEqualTo(204);
        assertThat(reports.accepted()).isEmpty();
    }

    @Test
    void a_report_in_any_language_is_verified() throws Exception {
        Map<String, String> form = form("delivered");
        form.put("Note", "تم التسليم 🎉 & more=less");
        assertThat(post(form, signature(form)).statusCode()).isEqualTo(204);
        assertThat(reports.accepted()).hasSize(1);
    }

    @Test
    void without_a_signature_or_with_a_wrong_one_nothing_is_reported() throws Exception {
        Map<String, String> form = form("delivered");
        refused(post(form, null), 403, "unverified-callback");
        refused(post(form, ""), 403, "unverified-callback");
        refused(post(form, signature("another-token", PUBLIC, form)), 403, "unverified-callback");
        refused(post(form, signature("the-token", "https://elsewhere.example/", form)), 403, "unverified-callback");
    }

    @Test
    void an_altered_report_is_refused() throws Exception {
        Map<String, String> form = form("undelivered");
        String signature = signature(form);
        form.put("MessageStatus", "delivered");
        refused(post(form, signature), 403, "unverified-callback");
    }

    @Test
    void a_field_cannot_be_smuggled_in() throws Exception {
        Map<String, String> form = form("undelivered");
        refused(post("?MessageStatus=delivered", encoded(form), signature(form)), 400, "malformed-callback");
        refused(post("", encoded(form) + "&MessageStatus=delivered", signature(form)), 400, "malformed-callback");
        refused(post("?ErrorCode=30005", encoded(form), signature(form)), 403, "unverified-callback");
    }

    @Test
    void what_is_signed_but_no_report_is_malformed() throws Exception {
        Map<String, String> form = new TreeMap<>(Map.of("AccountSid", "AC1"));
        refused(post(form, signature(form)), 400, "malformed-callback");
    }

    private void refused(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("https://athenabudget.io/problems/" + type);
        assertThat(reports.accepted()).isEmpty();
    }

    private static Map<String, String> form(String status) {
        return new TreeMap<>(Map.of(
                "MessageSid", "SM1",
                "MessageStatus", status,
                "AccountSid", "AC1",
                "To", "+966500000001",
                "From", "+15550001111"));
    }

    private HttpResponse<String> post(Map<String, String> form, @Nullable String signature) throws Exception {
        return post("", encoded(form), signature);
    }

    private HttpResponse<String> post(String query, String body, @Nullable String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/callbacks/twilio" + query))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("X-Twilio-Signature", signature);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String signature(Map<String, String> form) throws Exception {
        return signature("the-token", PUBLIC, form);
    }

    /** As Twilio describes it: HMAC-SHA1 of the address and the sorted fields, by the account's token. */
    private static String signature(String token, String address, Map<String, String> form) throws Exception {
        StringBuilder text = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> text.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
