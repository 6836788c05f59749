package io.athenabudget.notification.push.apns;

import static io.athenabudget.notification.Messages.notSent;
import static io.athenabudget.notification.Messages.push;
import static io.athenabudget.notification.Messages.sync;
import static io.athenabudget.notification.Messages.toDecide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.eatthepath.pushy.apns.server.RejectionReason;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.access.LocalAuthority;
import io.athenabudget.access.TestServices;
import io.athenabudget.notification.LocalProvider;
import io.athenabudget.notification.Messages;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.channel.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Pushes by the protocol of APNs, to a server of this machine. */
class ApnsChannelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEVICE = "00fc13adff785122b4ad28809a3420982341241421348097878e577c991de8f0";

    @TempDir
    private static Path directory;

    private static LocalAuthority authority;
    private static ApnsServer apns;

    private final KeyPair key = key();

    private interface Check {
        void of(ApnsChannel channel) throws Exception;
    }

    @BeforeAll
    static void start() throws Exception {
        authority = TestServices.authority(directory.resolve("apple"));
        apns = new ApnsServer(authority);
    }

    @AfterAll
    static void stop() throws Exception {
        apns.close();
    }

    @BeforeEach
    void nothingWasAsked() {
        apns.forget();
    }

    @Test
    void a_push_arrives_as_written_and_wakes_the_app() throws Exception {
        Message message = push(DEVICE, Platform.IOS);
        Instant before = Instant.now();
        with(channel -> {
            assertThat(channel.medium()).isEqualTo(Medium.PUSH);
            assertThat(channel.platforms()).containsExactly(Platform.IOS);
            assertThat(channel.provider()).isEqualTo("apns");
            assertThat(channel.send(message)).isEqualTo(message.id().toString());
        });
        ApnsServer.Asked asked = apns.asked().get(0);
        String id = message.id().toString();
        assertThat(asked.header(":path")).isEqualTo("/3/device/" + DEVICE);
        assertThat(asked.header("apns-topic")).isEqualTo("org.example.budget");
        assertThat(asked.header("apns-push-type")).isEqualTo("alert");
        assertThat(asked.header("apns-priority")).isEqualTo("10");
        assertThat(asked.header("apns-id")).isEqualTo(id);
        assertThat(asked.header("apns-collapse-id")).isEqualTo(id);
        assertThat(Instant.ofEpochSecond(Long.parseLong(asked.header("apns-expiration"))))
                .isAfter(before.plusSeconds(3600));
        JsonNode sent = JSON.readTree(asked.payload());
        assertThat(sent.at("/aps/alert/title").asText()).isEqualTo("ميزانية 🎉");
        assertThat(sent.at("/aps/alert/body").asText()).isEqualTo(Messages.ARABIC);
        assertThat(sent.at("/aps/sound").asText()).isEqualTo("default");
        assertThat(sent.at("/aps/content-available").asInt()).isEqualTo(1);
        assertThat(sent.at("/aps").has("category")).isFalse();
        Map<String, String> data =
                Map.of("approval", "7", "link", "https://athena.example/approvals/7", "messageId", id);
        assertThat(JSON.convertValue(sent.path("body"), Map.class)).isEqualTo(data);
        data.forEach((name, value) -> assertThat(sent.path(name).asText()).isEqualTo(value));
    }

    @Test
    void what_can_be_decided_has_its_category() throws Exception {
        with(channel -> channel.send(toDecide(DEVICE, Platform.IOS)));
        JsonNode sent = JSON.readTree(apns.asked().get(0).payload());
        assertThat(sent.at("/aps/category").asText()).isEqualTo("approval");
        assertThat(sent.path("kind").asText()).isEqualTo("APPROVAL_OPENED");
        assertThat(sent.at("/body/approvalId").asText()).isEqualTo("7");
    }

    @Test
    void a_silent_push_wakes_the_app_and_shows_nothing() throws Exception {
        Message message = sync(DEVICE, Platform.IOS);
        Instant before = Instant.now();
        with(channel -> channel.send(message));
        ApnsServer.Asked asked = apns.asked().get(0);
        assertThat(asked.header("apns-push-type")).isEqualTo("background");
        assertThat(asked.header("apns-priority")).isEqualTo("5");
        assertThat(asked.header("apns-collapse-id")).isEqualTo("sync");
        assertThat(asked.header("apns-id")).isEqualTo(message.id().toString());
        assertThat(Instant.ofEpochSecond(Long.parseLong(asked.header("apns-expiration"))))
                .isBetween(before.plusSeconds(3590), before.plusSeconds(3660));
        assertThat(JSON.readTree(asked.payload()))
                .isEqualTo(JSON.readTree("{\"aps\": {\"content-available\": 1}, \"kind\": \"SYNC\"}"));
    }

    @Test
    void the_key_signs_for_the_team_and_the_token_is_used_again() throws Exception {
        with(channel -> {
            channel.send(push(DEVICE, Platform.IOS));
            channel.send(push(DEVICE, Platform.IOS));
        });
        assertThat(apns.asked())
                .extracting(asked -> asked.header("authorization"))
                .hasSize(2)
                .containsOnly(apns.asked().get(0).header("authorization"));
        String header = apns.asked().get(0).header("authorization");
        SignedJWT token = SignedJWT.parse(header.substring("bearer ".length()));
        // Signed as Java signs, which Apple takes as well as what JWS would have.
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key.getPublic());
        signature.update(token.getSigningInput());
        assertThat(signature.verify(token.getSignature().decode())).isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo("KEY1234567");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("TEAM123456");
    }

    @Test
    void a_refusal_is_told_once_and_as_what_it_means() throws Exception {
        Map<RejectionReason, Reason> meanings = Map.ofEntries(
                entry(RejectionReason.BAD_DEVICE_TOKEN, Reason.ADDRESS_GONE),
                entry(RejectionReason.MISSING_DEVICE_TOKEN, Reason.ADDRESS_GONE),
                entry(RejectionReason.UNREGISTERED, Reason.ADDRESS_GONE),
                entry(RejectionReason.DEVICE_TOKEN_NOT_FOR_TOPIC, Reason.REFUSED),
                entry(RejectionReason.TOPIC_DISALLOWED, Reason.REFUSED),
                entry(RejectionReason.BAD_TOPIC, Reason.REFUSED),
                entry(RejectionReason.PAYLOAD_TOO_LARGE, Reason.REFUSED),
                entry(RejectionReason.INVALID_PROVIDER_TOKEN, Reason.REFUSED),
                entry(RejectionReason.FORBIDDEN, Reason.REFUSED),
                entry(RejectionReason.EXPIRED_PROVIDER_TOKEN, Reason.TRY_AGAIN),
                entry(RejectionReason.IDLE_TIMEOUT, Reason.TRY_AGAIN),
                entry(RejectionReason.TOO_MANY_PROVIDER_TOKEN_UPDATES, Reason.TRY_AGAIN),
                entry(RejectionReason.TOO_MANY_REQUESTS, Reason.TRY_AGAIN),
                entry(RejectionReason.INTERNAL_SERVER_ERROR, Reason.TRY_AGAIN),
                entry(RejectionReason.SERVICE_UNAVAILABLE, Reason.TRY_AGAIN),
                entry(RejectionReason.SHUTDOWN, Reason.TRY_AGAIN));
        with(channel -> {
            for (Map.Entry<RejectionReason, Reason> each : meanings.entrySet()) {
                apns.forget();
                apns.refuse(each.getKey());
                NotSent notSent = notSent(channel, push(DEVICE, Platform.IOS));
                assertThat(notSent.reason()).as("%s", each.getKey()).isEqualTo(each.getValue());
                assertThat(notSent).hasMessageContaining("APNs answered");
                assertThat(channel.send(push(DEVICE, Platform.IOS)))
                        .as("the next one")
                        .isNotEmpty();
                assertThat(apns.asked()).hasSize(2);
            }
        });
    }

    @Test
    void nobody_knows_what_became_of_a_push_whose_answer_is_lost() throws Exception {
        // On a connection that was used before, some clients take a cut for its age, and send again.
        apns.accept();
        apns.cut();
        apns.accept();
        apns.fallSilent();
        with(channel -> {
            channel.send(push(DEVICE, Platform.IOS));
            assertThat(notSent(channel, push(DEVICE, Platform.IOS)).reason()).isEqualTo(Reason.UNKNOWN);
            channel.send(push(DEVICE, Platform.IOS));
            assertThat(notSent(channel, push(DEVICE, Platform.IOS)).reason()).isEqualTo(Reason.UNKNOWN);
        });
        assertThat(apns.asked()).hasSize(4);
    }

    @Test
    void what_never_got_a_connection_may_go_again() throws Exception {
        with(
                URI.create("https://localhost:" + LocalProvider.nowhere().getPort()),
                authority,
                channel -> assertThat(
                                notSent(channel, push(DEVICE, Platform.IOS)).reason())
                        .isEqualTo(Reason.TRY_AGAIN));
        try (LocalProvider.Overrun overrun = new LocalProvider.Overrun()) {
            with(
                    URI.create("https://localhost:" + overrun.address().getPort()),
                    authority,
                    channel -> assertThat(
                                    notSent(channel, push(DEVICE, Platform.IOS)).reason())
                            .isEqualTo(Reason.TRY_AGAIN));
        }
    }

    @Test
    void a_server_that_is_not_apples_gets_nothing() throws Exception {
        LocalAuthority another = TestServices.authority(directory.resolve("another"));
        with(
                apns.address(),
                another,
                channel -> assertThat(
                                notSent(channel, push(DEVICE, Platform.IOS)).reason())
                        .isEqualTo(Reason.TRY_AGAIN));
        assertThat(apns.asked()).isEmpty();
    }

    @Test
    void what_is_not_waited_for_any_more_is_not_written_later() {
        HandOver handOver =
                new HandOver(ApnsMessage.of(push(DEVICE, Platform.IOS), "org.example.budget", Instant.now()));
        assertThat(handOver.abandon()).isTrue();
        assertThatThrownBy(handOver::getToken).isInstanceOf(CancellationException.class);
    }

    private void with(Check check) throws Exception {
        with(apns.address(), authority, check);
    }

    private void with(URI endpoint, LocalAuthority trusted, Check check) throws Exception {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(ApnsConfiguration.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues(
                        "athena.notification.push-ios=apns",
                        "athena.notification.apns.key-file=" + keyFile(),
                        "athena.notification.apns.key-id=KEY1234567",
                        "athena.notification.apns.team-id=TEAM123456",
                        "athena.notification.apns.topic=org.example.budget",
                        "athena.notification.apns.endpoint=" + endpoint,
                        "athena.notification.apns.ssl-bundle=apns",
                        "athena.notification.apns.connect-timeout=PT1S",
                        "athena.notification.apns.answer-timeout=PT2S",
                        "spring.ssl.bundle.pem.apns.truststore.certificate=" + trusted.certificateFile())
                .run(context -> check.of(context.getBean(ApnsChannel.class)));
    }

    private Path keyFile() throws IOException {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(directory.resolve("AuthKey.p8"), pem);
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
