package io.athenabudget.standalone;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.athenabudget.access.LocalAuthority;
import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.InclusionProof;
import io.athenabudget.audit.verify.Finding;
import io.athenabudget.audit.verify.Report;
import io.athenabudget.audit.verify.Verifier;
import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.SignedDecision;
import io.athenabudget.signatures.TestDevice;
import io.athenabudget.testing.hostile.HostileWalk;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/**
 * The whole system as {@code ./athena up} runs it: what is done at the API can be read, and proven, in the audit log, and
 * whom it concerns is told.
 */
class ConnectedSystemTest {
    private static final String PASSWORD = "athena-demo";

    @TempDir
    private static Path data;

    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        RestAssured.port = LocalSystem.freePort();
        system = new LocalSystem(
                new Settings(RestAssured.port, data, null, true, EnumSet.allOf(Connector.class), null), line -> {});
        system.start();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_decision_can_be_read_and_proven_through_the_gateway() throws Exception {
        String request = submit();
        String approval = approvalOf(request);
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
        assertThat(entry.getString("items[0].client.authentication")).isNull();
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

    /** Years later somebody has nothing but an export and the log's public key. */
    @Test
    void what_a_phone_signed_is_verified_from_an_export_alone() throws Exception {
        String request = submit();
        String approval = approvalOf(request);
        TestDevice phone = TestDevice.create();
        UUID device = registered(phone);
        String signature = phone.sign(
                device,
                new SignedDecision(
                        new Decision(
                                UUID.fromString(approval),
                                UUID.fromString(request),
                                "1250.00",
                                "EUR",
                                Decision.Outcome.APPROVE,
                                Decision.hashOf("Geht in Ordnung für März"),
                                0),
                        Instant.now(),
                        TestDevice.nonce()));
        as("l1").body(Map.of("comment", "Geht in Ordnung für März", "signature", signature))
                .post("/api/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(200);

        String export = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> new String(
                                as("analyst")
                                        .get("/api/v1/audit/export/log.jsonl")
                                        .asByteArray(),
                                UTF_8),
                        text -> text.contains(signature) && text.contains(phone.publicKey()));
        Report report = verify(export);
        assertThat(report.findings()).isEmpty();
        assertThat(report.signed()).isEqualTo(1);
        assertThat(report.signedRightly()).isEqualTo(1);

        String altered = export.replace(signature, phone.sign(device, "another", "{}"));
        assertThat(verify(altered).findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DECISION)
                .hasSize(1);
    }

    private static UUID registered(TestDevice phone) {
        JsonPath answer = as("l1").body(Map.of("platform", "IOS", "publicKey", phone.publicKey()))
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        UUID device = UUID.fromString(answer.getString("id"));
        as("l1").body(Map.of("proof", phone.prove(device, answer.getString("challenge"), UUID.fromString(idOf("l1")))))
                .post("/api/v1/devices/" + device + "/proof")
                .then()
                .statusCode(200);
        return device;
    }

    private static Report verify(String export) throws Exception {
        VerifierKey key = VerifierKey.parse(
                Files.readString(data.resolve("audit/verifier.key")).strip());
        return new Verifier(VerifierKeys.of(key), List.of()).verify(new ByteArrayInputStream(export.getBytes(UTF_8)));
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
    void an_approver_decides_by_the_link_in_the_mail_and_following_it_alone_decides_nothing() {
        String request = submit();
        String approval = approvalOf(request);
        URI link = linkIn(mailTo("l1", approval), "approve");

        for (int i = 0; i < 2; i++) {
            given().get(link).then().statusCode(200).contentType(ContentType.HTML);
            given().head(link).then().statusCode(200);
        }
        assertThat(as("l1").get("/api/v1/approvals/" + approval)
                        .then()
                        .extract()
                        .<String>path("status"))
                .isEqualTo("OPEN");

        given().formParam("comment", "from my mail").post(link).then().statusCode(200);
        JsonPath decided =
                as("l1").get("/api/v1/approvals/" + approval).then().extract().jsonPath();
        assertThat(decided.getString("decision.outcome")).isEqualTo("APPROVED");
        assertThat(decided.getString("decision.comment")).isEqualTo("from my mail");
        JsonPath entry = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("analyst")
                                .get("/api/v1/audit/logs?action=ApprovalDecided&requestId=" + request)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        page -> !page.getList("items").isEmpty());
        assertThat(entry.getString("items[0].client.authentication")).isEqualTo("ACTION_LINK");
        given().formParam("comment", "again")
                .post(link)
                .then()
                .statusCode(org.hamcrest.Matchers.greaterThanOrEqualTo(400));
        mailTo("sales", "One step further");
    }

    @Test
    void who_becomes_an_approver_is_told_where_and_how_much_waits() {
        submit();
        String category = as("sales").get("/api/v1/categories").then().extract().path("items[0].id");
        JsonPath assignment = as("admin")
                .get("/api/v1/assignments?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.categoryId == '" + category
                        + "' && it.level == 'L1' && it.region == 'EMEA' }");
        assign(assignment, idOf("l1"), idOf("l1.deputy"));
        try {
            assertThat(mailTo("l1.deputy", "You now decide"))
                    .contains("Equipment", "EMEA")
                    .containsPattern("\\d+ requests? waits? for you");
        } finally {
            assign(assignment, idOf("l1"));
        }
    }

    @Test
    void messages_can_be_followed_by_administrators_and_sent_by_services_only() {
        submit();
        String l1 = idOf("l1");
        JsonPath messages = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("admin")
                                .get("/api/v1/notify/messages?state=DELIVERED&userId=" + l1)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        page -> !page.getList("items").isEmpty());
        as("admin")
                .get("/api/v1/notify/status/" + messages.getString("items[0].id"))
                .then()
                .statusCode(200);
        as("sales")
                .get("/api/v1/notify/status/" + messages.getString("items[0].id"))
                .then()
                .statusCode(403);
        as("sales").get("/api/v1/notify/messages").then().statusCode(403);
        for (String medium : List.of("push", "email", "sms")) {
            as("admin")
                    .body(Map.of("address", "a@example.com", "subject", "s", "text", "t"))
                    .post("/api/v1/notify/" + medium)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void everybody_chooses_through_the_gateway_how_to_be_told() {
        String etag = as("l3").get("/api/v1/notify/preferences")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Map<String, Object> chosen = Map.of("push", true, "email", false, "sms", false, "digestAt", "08:00");
        as("l3").header("If-Match", etag)
                .body(chosen)
                .put("/api/v1/notify/preferences")
                .then()
                .statusCode(200);
        as("l3").header("If-Match", etag)
                .body(chosen)
                .put("/api/v1/notify/preferences")
                .then()
                .statusCode(412);
        given().get("/api/v1/notify/preferences").then().statusCode(401);
    }

    @Test
    void a_delivery_report_that_nobody_signed_is_refused() {
        given().contentType(ContentType.JSON)
                .body("{\"Type\":\"Notification\"}")
                .post("/api/v1/callbacks/ses")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 403))
                .contentType("application/problem+json");
        given().contentType(ContentType.URLENC)
                .formParam("MessageSid", "SM1")
                .formParam("MessageStatus", "delivered")
                .post("/api/v1/callbacks/twilio")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void whatever_is_sent_to_a_connector_is_answered_with_a_problem_that_says_what_to_do() {
        String admin = tokenOf("admin");
        // Some of what is sent as a preference is taken: those of somebody whom no other test tells anything.
        String somebody = tokenOf("l3.apac");
        HostileWalk walk = new HostileWalk(
                "http://localhost:" + RestAssured.port,
                given().get("/docs/openapi.json").asString(),
                call -> call.tag().equals("Audit") || call.tag().equals("Notification"),
                call -> call.path().endsWith("/preferences") ? somebody : admin);
        walk.sendBodies();
        walk.sendParameters();
        List.of(
                        "/api/v1/audit",
                        "/api/v1/audit/",
                        "/api/v1/audit/nothing",
                        "/api/v1/audit/%2e%2e/logs",
                        "/api/v1/audit/logs/%7Bid%7D",
                        "/api/v1/audit/logs?cursor=%7B%7D&cursor=x",
                        "/api/v1/notify/status/%5C")
                .forEach(walk::get);
        walk.assertNoneFailed(200);
    }

    @Test
    void operators_see_each_service_on_a_port_of_its_own_and_nobody_else_does() {
        submit();
        assertThat(system.operatorsPorts()).containsOnlyKeys("engine-app", "audit", "notification");
        assertThat(new HashSet<>(system.operatorsPorts().values())).hasSize(3);
        Map<String, String> own = Map.of(
                "engine-app", "athena_outbox_pending",
                "audit", "athena_dead_letters_total{service=\"audit\"}",
                "notification", "athena_notification_circuit_open");
        own.forEach((service, meter) -> {
            int port = Objects.requireNonNull(system.operatorsPorts().get(service));
            assertThat(given().port(port)
                            .get("/actuator/prometheus")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(service)
                    .contains(meter);
            given().port(port).get("/actuator/health").then().statusCode(200);
        });
        as("admin").get("/actuator/prometheus").then().statusCode(403);
        given().get("/actuator/health/readiness").then().statusCode(200);
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

    private static String submit() {
        return as("sales")
                .body(submission())
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String approvalOf(String request) {
        return as("l1").get("/api/v1/approvals/incoming")
                .then()
                .extract()
                .path("items.find { it.requestId == '" + request + "' }.id");
    }

    private static void assign(JsonPath assignment, String... approvers) {
        as("admin")
                .body(Map.of(
                        "categoryId", assignment.getString("categoryId"),
                        "level", assignment.getString("level"),
                        "region", assignment.getString("region"),
                        "approverIds", approvers))
                .put("/api/v1/assignments/" + assignment.getString("id"))
                .then()
                .statusCode(200);
    }

    /** The mail in the outbox that went to somebody and says this. */
    private static String mailTo(String username, String text) {
        String user = idOf(username);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as("admin")
                                .get("/api/v1/notify/messages?userId=" + user)
                                .then()
                                .extract()
                                .jsonPath()
                                .getList("items.id", String.class)
                                .stream()
                                .map(id -> given().get("/dev/outbox/" + id + "/mail")
                                        .then()
                                        .extract()
                                        .asString())
                                .filter(mail -> mail.contains(text))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static URI linkIn(String mail, String what) {
        Matcher links =
                Pattern.compile("href=\"([^\"]*/act/[^\"]*)\"[^>]*>([^<]*)<").matcher(mail);
        while (links.find()) {
            if (links.group(2).strip().equalsIgnoreCase(what)) {
                return URI.create(links.group(1));
            }
        }
        throw new AssertionError("There is no link to " + what + " in " + mail);
    }

    private static String idOf(String username) {
        return as(username).get("/api/v1/users/me").then().extract().path("id");
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
        return given().contentType(ContentType.JSON).auth().oauth2(tokenOf(username));
    }

    private static String tokenOf(String username) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}
