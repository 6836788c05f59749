package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.access.TestServices;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.Topic;
import io.athenabudget.testing.TestBroker;
import io.athenabudget.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The audit service on a real database and a real broker, called over mutual TLS as the gateway would. */
@SpringBootTest(
        classes = AuditApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=audit",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.default-produces-media-type=application/json"
        })
abstract class RunningAuditLog {
    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final Path DIRECTORY = directory();
    protected static final SigningKey KEY = SigningKey.generate("athena.test/audit");
    protected static final TestServices SERVICES = TestServices.in(DIRECTORY);

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestBroker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    @LocalServerPort
    private int port;

    @Autowired
    protected AuditLog log;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void infrastructure(DynamicPropertyRegistry registry) throws Exception {
        createTopics();
        TestDatabase database = TestDatabase.create();
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", database::username);
        registry.add("spring.datasource.password", database::password);
        registry.add("spring.kafka.bootstrap-servers", TestBroker::bootstrapServers);
        registry.add("spring.kafka.consumer.group-id", () -> "audit-" + UUID.randomUUID());
        Path keyFile = Files.writeString(DIRECTORY.resolve("signing.key"), KEY.secretText());
        registry.add("athena.audit.signing-key-file", keyFile::toString);
        // Each log has its own: what was kept of another would contradict it.
        Path checkpoints = Files.createTempDirectory(DIRECTORY, "checkpoints");
        registry.add("athena.audit.checkpoints-directory", checkpoints::toString);
        registry.add("athena.audit.checkpoint-interval", () -> "PT0.2S");
        SERVICES.settingsOf("audit").forEach((name, value) -> registry.add(name, () -> value));
    }

    /** Sends an event as the outbox does, and tells its id. */
    protected UUID send(AthenaEvent event, @Nullable UUID actor) {
        return send(OutgoingEvent.of(
                event,
                new EventMetadata(
                        UUID.randomUUID().toString(), actor, null, null, null, Instant.now(), Origin.NO_CALL)));
    }

    protected UUID send(OutgoingEvent event) {
        send(event.data().topic(), new EventCodec().encode(event));
        return event.id();
    }

    protected void send(Topic topic, byte[] message) {
        send(topic.topicName(), message);
    }

    protected void send(String topic, byte[] message) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, "key", message)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    protected void awaitEntry(UUID event) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select exists (select from audit_entry where event_id = ?)")
                        .param(event)
                        .query(Boolean.class)
                        .single());
    }

    /** A call of the gateway on behalf of somebody with this role. */
    protected HttpResponse<String> get(String role, String path) throws Exception {
        return get(gateway(), SERVICES.token(role), path, "*/*");
    }

    protected HttpResponse<String> post(String role, String path) throws Exception {
        return gateway()
                .send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                                .header("Authorization", "Bearer " + SERVICES.token(role))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    protected JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get("ANALYST", path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    protected HttpResponse<String> get(HttpClient client, @Nullable String token, String path, String accept)
            throws Exception {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", accept));
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        return send(client, path, headers);
    }

    protected HttpResponse<String> send(HttpClient client, String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    protected static HttpClient gateway() throws Exception {
        return SERVICES.client(SERVICES.authority(), TestServices.GATEWAY);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("audit");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createTopics() throws Exception {
        try (AdminClient admin =
                AdminClient.create(Map.of("bootstrap.servers", (Object) TestBroker.bootstrapServers()))) {
            for (String topic : Topic.names()) {
                try {
                    admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1)))
                            .all()
                            .get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }
}
