package io.athenabudget.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.verify.KeptCheckpoint;
import io.athenabudget.audit.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole system is killed under load, as {@code kill -9} does, and started again, several times: database, broker,
 * application and audit log at once, each wherever it happens to be.
 */
class KilledSystemTest {
    private static final int KILLS = 2;
    private static final int CALLERS = 4;
    private static final Duration LOAD = Duration.ofSeconds(6);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private int port;
    private int starts;
    private @Nullable Process system;

    @TempDir
    private Path data;

    @AfterEach
    void stop() throws InterruptedException {
        if (system != null) {
            system.destroy();
            if (!system.waitFor(30, TimeUnit.SECONDS)) {
                system.destroyForcibly();
            }
        }
    }

    @Test
    void each_acknowledged_decision_is_in_the_audit_log_exactly_once() throws Exception {
        port = LocalSystem.freePort();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            start();
            load();
            kill();
            assertThat(acknowledged.size()).isGreaterThan(before);
        }
        start();

        await().atMost(Duration.ofSeconds(60)).until(() -> recorded().keySet().containsAll(acknowledged));
        assertThat(recorded()).allSatisfy((approval, times) -> assertThat(times).isOne());
        verifyTheLog();
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(StandaloneMain.class.getName());
        command.addAll(List.of("--port", "" + port, "--data", data.toString()));
        system = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
        starts++;
        await().atMost(Duration.ofMinutes(2)).until(this::isUp);
    }

    /** All of it, the connectors too. */
    private boolean isUp() throws IOException {
        return Files.readString(output()).split("Athena Budget is up", -1).length > starts;
    }

    private Path output() {
        return data.resolve("output.txt");
    }

    private void kill() throws InterruptedException {
        Process running = java.util.Objects.requireNonNull(system);
        running.destroyForcibly();
        running.waitFor();
    }

    /** Callers who submit and approve until the system is gone, and note what they were told is done. */
    private void load() throws Exception {
        String sales = token("sales");
        String approver = token("l1");
        String category = json("/api/v1/categories", sales)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String reason = "";
        for (JsonNode candidate : json("/api/v1/reasons", sales).path("items")) {
            if (candidate.path("categoryId").asText().equals(category)) {
                reason = candidate.path("id").asText();
            }
        }
        Map<String, String> submission = Map.of(
                "title", "Under load",
                "justification", "To be interrupted",
                "categoryId", category,
                "reasonId", reason,
                "amount", "10.00",
                "currency", "EUR");
        String body = JSON.writeValueAsString(submission);
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> submitAndApprove(sales, approver, body), "caller-" + i);
            caller.setDaemon(true);
            caller.start();
        }
        // Kills at no particular moment of anything.
        Thread.sleep(LOAD.toMillis());
    }

    private void submitAndApprove(String sales, String approver, String submission) {
        try {
            while (true) {
                if (post("/api/v1/requests", sales, submission).statusCode() != 201) {
                    return;
                }
                JsonNode waiting =
                        json("/api/v1/approvals/incoming?limit=20", approver).path("items");
                for (JsonNode approval : waiting) {
                    String id = approval.path("id").asText();
                    // Another caller may be faster: only what this one was told counts.
                    if (post("/api/v1/approvals/" + id + "/approve", approver, "{}")
                                    .statusCode()
                            == 200) {
                        acknowledged.add(id);
                    }
                }
            }
        } catch (IOException e) {
            // The system is gone, as it was meant to be.
        }
    }

    /** How often each decision is in the audit log, by the id of its approval. */
    private Map<String, Integer> recorded() throws Exception {
        Map<String, Integer> times = new HashMap<>();
        String databasePort = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(3)
                .trim();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + databasePort + "/athena_audit", "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select object_id, count(*) from audit_entry"
                        + " where action = 'ApprovalDecided' group by object_id")) {
            while (row.next()) {
                times.put(row.getString(1), row.getInt(2));
            }
        }
        return times;
    }

    private void verifyTheLog() throws Exception {
        VerifierKey key = VerifierKey.parse(
                Files.readString(data.resolve("audit/verifier.key")).strip());
        List<KeptCheckpoint> kept = new ArrayList<>();
        try (var files = Files.newDirectoryStream(data.resolve("audit/checkpoints"), "*.checkpoint")) {
            for (Path file : files) {
                kept.add(new KeptCheckpoint(file.toString(), Files.readAllBytes(file)));
            }
        }
        assertThat(kept).isNotEmpty();
        HttpResponse<InputStream> export = client.send(
                request("/api/v1/audit/export/log.jsonl", token("analyst")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream lines = export.body()) {
            assertThat(new Verifier(key, kept).verify(lines).findings()).isEmpty();
        }
    }

    private String token(String username) throws IOException {
        HttpResponse<String> answer =
                post("/api/v1/auth/login", null, "{\"username\":\"" + username + "\",\"password\":\"athena-demo\"}");
        return JSON.readTree(answer.body()).path("accessToken").asText();
    }

    private JsonNode json(String path, String token) throws IOException {
        return JSON.readTree(get(path, token).body());
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws IOException {
        return send(request(path, token).build());
    }

    private HttpResponse<String> post(String path, @Nullable String token, String body) throws IOException {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
