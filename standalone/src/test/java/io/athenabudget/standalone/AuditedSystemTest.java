package io.athenabudget.standalone;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.athenabudget.access.LocalAuthority;
import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.InclusionProof;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** The whole system as {@code ./athena up} runs it: what is done at the API can be read, and proven, in the audit log. */
class AuditedSystemTest {
    private static final String PASSWORD = "athena-demo";

    @TempDir
    private static Path data;

    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        RestAssured.port = LocalSystem.freePort();
        system = new LocalSystem(new Settings(RestAssured.port, data, null, true, true, null), line -> {});
        system.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_decision_can_be_read_and_proven_through_the_gateway() throws Exception {
        String request = as("sales")
                .body(submission())
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String approval = as("l1").get("/api/v1/approvals/incoming")
                .then()
                .extract()
                .path("items.find { it.requestId == '" + request + "' }.id");
        as("l1").header("User-Agent", "the-tests/1")
                .body(Map.of("comment", "go ahead"))
                .post("/api/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(200);

        JsonPath entry = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("analyst")
                                .get("/api/v1/audit/logs?action=ApprovalDecided&requestId=" + request)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        page -> !page.getList("items").isEmpty());
        assertThat(entry.getString("items[0].data.comment")).isEqualTo("go ahead");
        assertThat(entry.getString("items[0].object.id")).isEqualTo(approval);
        assertThat(entry.getString("items[0].client.userAgent")).isEqualTo("the-tests/1");
        assertThat(entry.getString("items[0].traceId")).matches("[0-9a-f]{32}");

        JsonPath proof = as("analyst")
                .get("/api/v1/audit/logs/" + entry.getString("items[0].id") + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        VerifierKey key = VerifierKey.parse(
                Files.readString(data.resolve("audit/verifier.key")).strip());
        Checkpoint checkpoint = Checkpoint.open(proof.getString("checkpoint"), key);
        assertThat(new InclusionProof(
                                proof.getLong("index"),
                                proof.getLong("size"),
                                proof.getList("path", String.class).stream()
                                        .map(Hash::ofBase64)
                                        .toList())
                        .holds(Hash.ofLeaf(proof.getString("leaf").getBytes(UTF_8)), checkpoint.root()))
                .isTrue();
    }

    @Test
    void what_never_changes_anything_is_recorded_too() {
        given().contentType(ContentType.JSON)
                .body(Map.of("username", "l1", "password", "guess"))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(401);
        as("sales").get("/api/v1/audit/logs").then().statusCode(403);
        as("admin").get("/api/v1/users").then().statusCode(200);
        as("analyst").get("/api/v1/audit/logs").then().statusCode(200);

        for (String action : List.of("LoginFailed", "AccessRefused", "SensitiveListRead")) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !as("admin")
                            .get("/api/v1/audit/logs?action=" + action)
                            .then()
                            .extract()
                            .jsonPath()
                            .getList("items")
                            .isEmpty());
        }
        assertThat(as("admin")
                        .get("/api/v1/audit/logs?action=SensitiveListRead")
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("items.data.path", String.class))
                .contains("/api/v1/audit/logs");
    }

    @Test
    void certificates_are_renewed_under_load_and_no_call_fails() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> callers = new ArrayList<>();
        RequestSpecification analyst = as("analyst");
        for (int i = 0; i < 4; i++) {
            callers.add(threads.submit(() -> {
                int calls = 0;
                while (!done.get()) {
                    given().spec(analyst).get("/api/v1/audit/checkpoint").then().statusCode(200);
                    calls++;
                }
                return calls;
            }));
        }
        LocalAuthority authority = LocalAuthority.in(data.resolve("keys/tls"), Clock.systemUTC());
        Certificate before = auditCertificate();
        authority.issue("audit", Duration.ofDays(1));
        authority.issue("engine-app", Duration.ofDays(1));
        await().atMost(Duration.ofSeconds(60)).until(() -> !auditCertificate().equals(before));
        // Then the gateway's own has been renewed as well; a while with both.
        Thread.sleep(2_000);
        done.set(true);
        for (Future<Integer> caller : callers) {
            assertThat(caller.get()).isPositive();
        }
        threads.shutdown();
    }

    /** What the audit log shows to somebody who connects now. */
    private static Certificate auditCertificate() throws Exception {
        LocalAuthority authority = LocalAuthority.in(data.resolve("keys/tls"), Clock.systemUTC());
        LocalAuthority.Identity own = authority.identityOf("engine-app");
        SslBundle bundle = SslBundle.of(new PemSslStoreBundle(
                PemSslStoreDetails.forCertificate(own.certificate().toUri().toString())
                        .withPrivateKey(own.key().toUri().toString()),
                PemSslStoreDetails.forCertificate(
                        authority.certificateFile().toUri().toString())));
        try (SSLSocket socket = (SSLSocket)
                bundle.createSslContext().getSocketFactory().createSocket("localhost", system.auditPort())) {
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private static Map<String, Object> submission() {
        JsonPath category =
                as("sales").get("/api/v1/categories").then().extract().jsonPath();
        String id = category.getString("items[0].id");
        JsonPath reasons = as("sales").get("/api/v1/reasons").then().extract().jsonPath();
        return Map.of(
                "title",
                "Trade fair in Lisbon",
                "justification",
                "Meet forty customers in three days",
                "categoryId",
                id,
                "reasonId",
                reasons.getString("items.find { it.categoryId == '" + id + "' }.id"),
                "amount",
                "1250.00",
                "currency",
                "EUR");
    }

    private static RequestSpecification as(String username) {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }
}
