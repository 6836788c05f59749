package io.athenabudget.notification.push.fcm;

import static io.athenabudget.notification.Messages.notSent;
import static io.athenabudget.notification.Messages.push;
import static io.athenabudget.notification.Messages.sync;
import static io.athenabudget.notification.Messages.toDecide;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.notification.LocalProvider;
import io.athenabudget.notification.Messages;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.channel.Platform;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FcmChannelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENT = "{\"name\":\"projects/athena-test/messages/0:1\"}";

    private static KeyPair key;

    @TempDir
    private Path directory;

    private final LocalProvider fcm = new LocalProvider();
    private final LocalProvider tokens = new LocalProvider();

    @BeforeAll
    static void makeKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
    }

    @AfterEach
    void close() {
        fcm.close();
        tokens.close();
    }

    @Test
    void a_push_arrives_as_written() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        Message message = push("device-1");
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(channel.medium()).isEqualTo(Medium.PUSH);
            assertThat(channel.provider()).isEqualTo("fcm");
            assertThat(channel.send(message)).isEqualTo("projects/athena-test/messages/0:1");
        }
        LocalProvider.Asked asked = fcm.onlyAsked();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.uri()).hasToString("/v1/projects/athena-test/messages:send");
        assertThat(asked.headers())
                .containsEntry("authorization", "Bearer first")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/json"));
        JsonNode sent = JSON.readTree(asked.content()).path("message");
        String id = message.id().toString();
        assertThat(sent.path("token").asText()).isEqualTo("device-1");
        assertThat(sent.has("notification"))
                .as("Android would show it without buttons")
                .isFalse();
        Map<String, String> data = JSON.convertValue(sent.path("data"), new TypeReference<>() {});
        assertThat(JSON.readValue(data.remove("body"), Map.class))
                .isEqualTo(Map.of("approval", "7", "link", "https://athena.example/approvals/7", "messageId", id));
        assertThat(data)
                .isEqualTo(Map.of(
                        "title", "ميزانية 🎉",
                        "message", Messages.ARABIC,
                        "tag", id,
                        "channelId", "news",
                        "approval", "7",
                        "link", "https://athena.example/approvals/7",
                        "messageId", id));
        assertThat(sent.at("/android/priority").asText()).isEqualTo("high");
    }

    @Test
    void what_can_be_decided_has_its_category_and_a_channel_of_its_own() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        try (FcmChannel channel = channel(fcm.address())) {
            channel.send(toDecide("device-1", Platform.ANDROID));
        }
        JsonNode data = JSON.readTree(fcm.onlyAsked().content()).at("/message/data");
        assertThat(data.path("categoryId").asText()).isEqualTo("approval");
        assertThat(data.path("channelId").asText()).isEqualTo("approvals");
    }

    @Test
    void a_silent_message_wakes_the_app_and_shows_nothing() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        try (FcmChannel channel = channel(fcm.address())) {
            channel.send(sync("device-1", Platform.ANDROID));
        }
        JsonNode sent = JSON.readTree(fcm.onlyAsked().content()).path("message");
        assertThat(sent).isEqualTo(JSON.readTree("""
                {"token": "device-1", "data": {"kind": "SYNC"},
                "android": {"priority": "normal", "ttl": "3600s", "collapse_key": "sync"}}"""));
    }

    @Test
    void a_browser_gets_what_it_shows_by_itself() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        Message message = push("browser-1", Platform.WEB);
        try (FcmChannel channel = channel(fcm.address())) {
            channel.send(message);
        }
        JsonNode sent = JSON.readTree(fcm.onlyAsked().content()).path("message");
        String id = message.id().toString();
        assertThat(sent.at("/notification/title").asText()).isEqualTo("ميزانية 🎉");
        assertThat(sent.at("/notification/body").asText()).isEqualTo(Messages.ARABIC);
        assertThat(JSON.convertValue(sent.path("data"), Map.class))
                .isEqualTo(Map.of("approval", "7", "link", "https://athena.example/approvals/7", "messageId", id));
        assertThat(sent.at("/webpush/headers/Urgency").asText()).isEqualTo("high");
        assertThat(sent.at("/webpush/notification/tag").asText()).isEqualTo(id);
        assertThat(sent.at("/webpush/fcm_options/link").asText()).isEqualTo("https://athena.example/approvals/7");
        assertThat(sent.has("android")).isFalse();
    }

    @Test
    void the_service_account_signs_for_its_access_token_and_uses_it_again() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        fcm.answer(200, SENT);
        try (FcmChannel channel = channel(fcm.address())) {
            channel.send(push("device-1"));
            channel.send(push("device-2"));
        }
        Map<String, String> form = tokens.onlyAsked().form();
        assertThat(form).containsEntry("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        SignedJWT assertion = SignedJWT.parse(form.get("assertion"));
        assertThat(assertion.verify(new RSASSAVerifier((RSAPublicKey) key.getPublic())))
                .isTrue();
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("key-1");
        assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo("sender@athena-test.iam.gserviceaccount.com");
        // Google's library names Google's token server here, whichever it calls.
        assertThat(assertion.getJWTClaimsSet().getAudience()).containsExactly("https://oauth2.googleapis.com/token");
        assertThat(assertion.getJWTClaimsSet().getStringClaim("scope"))
                .isEqualTo("https://www.googleapis.com/auth/firebase.messaging");
        assertThat(assertion.getJWTClaimsSet().getExpirationTime()).isAfter(Date.from(Instant.now()));
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND, UNREGISTERED, ADDRESS_GONE",
        "403, PERMISSION_DENIED, SENDER_ID_MISMATCH, REFUSED",
        "400, INVALID_ARGUMENT, INVALID_ARGUMENT, REFUSED",
        "401, UNAUTHENTICATED, THIRD_PARTY_AUTH_ERROR, REFUSED",
        "429, RESOURCE_EXHAUSTED, QUOTA_EXCEEDED, TRY_AGAIN",
        "500, INTERNAL, INTERNAL, TRY_AGAIN",
        "503, UNAVAILABLE, UNAVAILABLE, TRY_AGAIN",
    })
    void an_error_is_told_once_and_as_what_it_means(int status, String google, String code, Reason reason)
            throws Exception {
        grantToken("first");
        fcm.answer(status, error(status, google, code, ""), "Retry-After", "30");
        try (FcmChannel channel = channel(fcm.address())) {
            NotSent notSent = notSent(channel, push("device-1"));
            assertThat(notSent.reason()).isEqualTo(reason);
            assertThat(notSent.retryAfter()).isEqualTo(Duration.ofSeconds(30));
            assertThat(notSent).hasMessageContaining(code);
        }
        assertThat(fcm.asked()).hasSize(1);
        assertThat(tokens.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"message.token, ADDRESS_GONE", "message.data, REFUSED"})
    void an_invalid_argument_ends_an_address_only_if_it_is_the_address(String field, Reason reason) throws Exception {
        grantToken("first");
        fcm.answer(400, error(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT", """
                ,{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"%s","description":"Invalid"}]}
                """.formatted(field)));
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(reason);
        }
    }

    @Test
    void a_project_that_does_not_exist_ends_no_address() throws Exception {
        grantToken("first");
        fcm.answer(404, "{\"error\":{\"code\":404,\"status\":\"NOT_FOUND\"}}");
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.REFUSED);
        }
    }

    @Test
    void an_error_page_of_a_proxy_is_understood_by_its_status() throws Exception {
        grantToken("first");
        fcm.answer(502, "<html>Bad gateway</html>", "Content-Type", "text/html");
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
    }

    @Test
    void a_revoked_access_token_is_replaced() throws Exception {
        grantToken("revoked");
        fcm.answer(401, "{\"error\":{\"code\":401,\"status\":\"UNAUTHENTICATED\"}}");
        grantToken("second");
        fcm.answer(200, SENT);
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(channel.send(push("device-1"))).isNotEmpty();
        }
        assertThat(fcm.asked())
                .extracting(asked -> asked.headers().get("authorization"))
                .containsExactly("Bearer revoked", "Bearer second");
    }

    @Test
    void who_is_not_let_in_with_a_new_access_token_either_gives_up() throws Exception {
        for (int i = 0; i < 5; i++) {
            grantToken("token-" + i);
            fcm.answer(401, "{\"error\":{\"code\":401,\"status\":\"UNAUTHENTICATED\"}}");
        }
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.REFUSED);
        }
        assertThat(fcm.asked()).hasSize(2);
    }

    @Test
    void a_service_account_that_is_not_known_is_refused_before_anything_is_sent() throws Exception {
        tokens.answer(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.REFUSED);
        }
        assertThat(fcm.asked()).isEmpty();
    }

    @Test
    void a_token_server_that_is_away_may_be_asked_again() throws Exception {
        tokens.answer(503, "");
        tokens.cut();
        try (FcmChannel channel = channel(fcm.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.TRY_AGAIN);
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
        assertThat(tokens.asked()).hasSize(2);
        assertThat(fcm.asked()).isEmpty();
    }

    @Test
    void nobody_knows_what_became_of_a_push_whose_answer_is_lost() throws Exception {
        grantToken("first");
        fcm.answer(200, SENT);
        fcm.cut();
        fcm.fallSilent();
        fcm.answerWithoutEnd();
        fcm.answer(200, "not json");
        try (FcmChannel channel = impatientChannel(fcm.address())) {
            // On a connection that was used before, some clients take a cut for its age, and send again.
            channel.send(push("device-1"));
            for (int i = 2; i <= 5; i++) {
                assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.UNKNOWN);
                assertThat(fcm.asked()).hasSize(i);
            }
        }
    }

    @Test
    void what_never_got_a_connection_may_go_again() throws Exception {
        grantToken("first");
        grantToken("second");
        try (FcmChannel channel = impatientChannel(LocalProvider.nowhere())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
        try (LocalProvider.Overrun overrun = new LocalProvider.Overrun();
                FcmChannel channel = impatientChannel(overrun.address())) {
            assertThat(notSent(channel, push("device-1")).reason()).isEqualTo(Reason.TRY_AGAIN);
        }
    }

    private void grantToken(String token) {
        tokens.answer(200, "{\"access_token\":\"%s\",\"expires_in\":3600,\"token_type\":\"Bearer\"}".formatted(token));
    }

    private static String error(int status, String google, String code, String details) {
        return """
                {"error":{"code":%d,"message":"No.","status":"%s","details":[
                {"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"%s"}%s]}}
                """.formatted(status, google, code, details);
    }

    private FcmChannel channel(URI endpoint) throws Exception {
        return channel(endpoint, Duration.ofSeconds(10));
    }

    private FcmChannel impatientChannel(URI endpoint) throws Exception {
        return channel(endpoint, Duration.ofMillis(500));
    }

    private FcmChannel channel(URI endpoint, Duration timeout) throws Exception {
        Path file = directory.resolve("service-account.json");
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        JSON.writeValue(
                Files.newOutputStream(file),
                Map.of(
                        "type", "service_account",
                        "project_id", "athena-test",
                        "private_key_id", "key-1",
                        "private_key", pem,
                        "client_email", "sender@athena-test.iam.gserviceaccount.com",
                        "client_id", "1",
                        "token_uri", tokens.address().resolve("/token").toString()));
        return new FcmConfiguration().fcm(new FcmProperties(file, endpoint, timeout, timeout));
    }
}
