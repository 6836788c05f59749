package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.athenabudget.access.LocalAuthority;
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
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The audit service on a real database and a real broker, called over mutual TLS as the gateway would. */
@SpringBootTest(
        classes = AuditApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=audit")
abstract class RunningAuditLog {
    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final Path DIRECTORY = directory();
    protected static final SigningKey KEY = SigningKey.generate("athena.test/audit");
    protected static final String GATEWAY = "engine-app";

    /** The keys that engine-app publishes; a test may add one. */
    protected static final Queue<JWK> PUBLISHED = new ConcurrentLinkedQueue<>();

    private static final ECKey TOKEN_KEY = tokenKey("test");

    static {
        PUBLISHED.add(TOKEN_KEY.toPublicJWK());
    }

    private static final LocalAuthority AUTHORITY = authority(DIRECTORY.resolve("tls"));
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
        registry.add(
                "athena.audit.checkpoints-directory",
                () -> DIRECTORY.resolve("checkpoints").toString());
        registry.add("athena.audit.checkpoint-interval", () -> "PT0.2S");
        registry.add("athena.access.callers", () -> LocalAuthority.nameOf(GATEWAY));
        registry.add("athena.access.jwks-uri", RunningAuditLog::servePublicKeys);
        LocalAuthority.Identity identity = AUTHORITY.identityOf("audit");
        registry.add("spring.ssl.bundle.pem.athena.keystore.certificate", identity.certificate()::toString);
        registry.add("spring.ssl.bundle.pem.athena.keystore.private-key", identity.key()::toString);
        registry.add("spring.ssl.bundle.pem.athena.truststore.certificate", AUTHORITY.certificateFile()::toString);
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
        return get(client(AUTHORITY, GATEWAY), token(role), path, "*/*");
    }

    protected HttpResponse<String> post(String role, String path) throws Exception {
        return client(AUTHORITY, GATEWAY)
                .send(
                        HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                                .header("Authorization", "Bearer " + token(role))
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
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
                .header("Accept", accept);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    protected static LocalAuthority authority() {
        return AUTHORITY;
    }

    protected static LocalAuthority authority(Path directory) {
        try {
            return LocalAuthority.in(directory, Clock.systemUTC());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client that trusts our authority and shows the certificate of a service, issued by whichever authority. */
    protected static HttpClient client(LocalAuthority issuer, String service) throws Exception {
        return client(issuer.identityOf(service));
    }

    protected static HttpClient client(LocalAuthority.@Nullable Identity identity) {
        PemSslStoreDetails own = identity == null
                ? null
                : PemSslStoreDetails.forCertificate(identity.certificate().toString())
                        .withPrivateKey(identity.key().toString());
        PemSslStoreDetails trust =
                PemSslStoreDetails.forCertificate(AUTHORITY.certificateFile().toString());
        return HttpClient.newBuilder()
                .sslContext(SslBundle.of(new PemSslStoreBundle(own, trust)).createSslContext())
                .build();
    }

    protected static String token(String... roles) throws Exception {
        return token(TOKEN_KEY, Instant.now().plusSeconds(60), roles);
    }

    protected static String token(ECKey key, Instant expiry, String... roles) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("athena-budget")
                        .audience("athena-budget")
                        .subject(UUID.randomUUID().toString())
                        .claim("roles", List.of(roles))
                        .expirationTime(Date.from(expiry))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    protected static ECKey tokenKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String servePublicKeys() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks.json", exchange -> {
                byte[] keys = new JWKSet(List.copyOf(PUBLISHED)).toString().getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
