package io.athenabudget.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.access.TestServices;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.testing.TestBroker;
import io.athenabudget.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The notification service on a real database and a real broker, called over mutual TLS, with an engine-app that answers as
 * the real one does, providers that do as they are told, and a clock that can be moved.
 */
@SpringBootTest(
        classes = {NotificationApplication.class, RunningNotifications.Surroundings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=notification",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.paths-to-exclude=/dev/**",
            "athena.notification.push=scripted",
            "athena.notification.push-ios=scripted",
            "athena.notification.email=scripted",
            "athena.notification.public-url=https://budget.example.com",
            "athena.notification.notices.poll=PT0.1S",
            "athena.notification.delivery.poll=PT0.05S",
            "athena.notification.delivery.lost-poll=PT0.2S",
            "athena.notification.delivery.silent-poll=PT0.2S",
            "athena.notification.sync.poll=PT0.2S",
            "athena.notification.sync.after=PT1M",
            "athena.notification.delivery.attempts=3",
            "athena.notification.delivery.circuit-pause=PT0.2S",
            "athena.notification.outbox-page=true"
        })
public abstract class RunningNotifications {
    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final TestServices SERVICES = TestServices.in(directory());
    protected static final EngineApp ENGINE = engine();
    protected static final ScriptedProvider PUSH = new ScriptedProvider(Medium.PUSH, Platform.ANDROID, Platform.WEB);
    protected static final ScriptedProvider IOS = new ScriptedProvider(Medium.PUSH, Platform.IOS);
    protected static final ScriptedProvider MAIL = new ScriptedProvider(Medium.EMAIL);
    protected static final MovedClock CLOCK = new MovedClock();

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @TestConfiguration
    static class Surroundings {
        @Bean
        @Primary
        Clock movedClock() {
            return CLOCK;
        }

        @Bean
        ScriptedProvider scriptedPush() {
            return PUSH;
        }

        @Bean
        ScriptedProvider scriptedIos() {
            return IOS;
        }

        @Bean
        ScriptedProvider scriptedMail() {
            return MAIL;
        }
    }

    /** The real time, and as much more as a test wants. */
    protected static final class MovedClock extends Clock {
        private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

        public void move(Duration by) {
            moved.updateAndGet(before -> before.plus(by));
        }

        void back() {
            moved.set(Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(moved.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) {
        TestDatabase database = TestDatabase.create();
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", database::username);
        registry.add("spring.datasource.password", database::password);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.kafka.consumer.group-id", () -> "notification-" + UUID.randomUUID());
        registry.add("athena.notification.engine", ENGINE::address);
        SERVICES.settingsOf("notification").forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterEach
    void everythingIsAsBefore() {
        CLOCK.back();
        ENGINE.away(false);
        ENGINE.slow(Duration.ZERO);
    }

    protected UUID send(AthenaEvent event, EngineApp.@Nullable Person actor) {
        return send(event, actor, null);
    }

    protected UUID send(AthenaEvent event, EngineApp.@Nullable Person actor, EngineApp.@Nullable Person onBehalfOf) {
        OutgoingEvent sent = OutgoingEvent.of(
                event,
                new EventMetadata(
                        UUID.randomUUID().toString(),
                        actor == null ? null : actor.id(),
                        onBehalfOf == null ? null : onBehalfOf.id(),
                        null,
                        null,
                        Instant.now(),
                        Origin.NO_CALL));
        send(sent);
        return sent.id();
    }

    protected void send(OutgoingEvent event) {
        send(event.data().topic().topicName(), new EventCodec().encode(event));
    }

    protected void send(String topic, byte[] message) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, "key", message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    protected static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    protected static List<Message> awaitMail(EngineApp.Person person, int count) {
        eventually(() -> MAIL.seen(person.email()).size() >= count);
        return MAIL.seen(person.email());
    }

    protected String stateTo(String address) {
        return jdbc.sql("select coalesce(max(state), 'NONE') from message where address = ? and not silent")
                .param(address)
                .query(String.class)
                .single();
    }

    /** Waits until the service has taken everything that was sent before, and told it. */
    protected void settle() {
        EngineApp.Person requester = ENGINE.person("Settler");
        UUID request = ENGINE.request(requester, "settle");
        send(new io.athenabudget.events.RequestApproved(request, null), null);
        awaitMail(requester, 1);
        // Several workers share what is due: what came before may be with another one still.
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                select 'occasion ' || kind || ' ' || id from occasion
                                where addressed_at is null and due_at <= :now
                                union all select 'notice ' || id from notice where state = 'WAITING' and due_at <= :now
                                union all select 'message to ' || address from message
                                where state = 'QUEUED' and next_attempt_at <= :now and reader is not null""")
                                .param("now", CLOCK.instant().atOffset(ZoneOffset.UTC))
                                .query(String.class)
                                .list())
                        .as("what is due and not told")
                        .isEmpty());
    }

    protected HttpResponse<String> call(
            String method, String path, @Nullable Object body, @Nullable String token, String... headers)
            throws Exception {
        return call(gateway(), method, path, body, token, headers);
    }

    protected HttpResponse<String> call(
            HttpClient client,
            String method,
            String path,
            @Nullable Object body,
            @Nullable String token,
            String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(
                                        body instanceof String text ? text : JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    protected JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    protected static HttpClient gateway() throws Exception {
        return SERVICES.client(SERVICES.authority(), TestServices.GATEWAY);
    }

    private static EngineApp engine() {
        try {
            return EngineApp.start(SERVICES.bundleOf("engine-app"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("notification");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
