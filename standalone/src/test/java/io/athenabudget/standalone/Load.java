package io.athenabudget.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.verify.Finding;
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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Callers of a system who submit and approve, whatever happens to it, and remember what they were told is done. */
final class Load implements AutoCloseable {
    private static final int CALLERS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Thread> callers = new ArrayList<>();
    private final int port;
    private final Path data;
    private volatile boolean stopped;

    Load(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    void start() throws IOException {
        stopped = false;
        String sales = token("sales");
        String approver = token("l1");
        String submission = submission(sales);
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> submitAndApprove(sales, approver, submission), "caller-" + i);
            caller.setDaemon(true);
            caller.start();
            callers.add(caller);
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            for (Thread caller : callers) {
                caller.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        callers.clear();
    }

    /** The approvals of which a caller was told that they are decided. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    private String submission(String sales) throws IOException {
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
        return JSON.writeValueAsString(Map.of(
                "title", "Under load",
                "justification", "To be interrupted",
                "categoryId", category,
                "reasonId", reason,
                "amount", "10.00",
                "currency", "EUR"));
    }

    private void submitAndApprove(String sales, String approver, String submission) {
        while (!stopped) {
            try {
                post("/api/v1/requests", sales, submission);
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
            } catch (IOException e) {
                // Something is away, as it is meant to be.
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How often each decision is in the audit log, by the id of its approval. */
    Map<String, Integer> recorded() throws IOException, SQLException {
        return count(
                "athena_audit",
                "select object_id, count(*) from audit_entry" + " where action = 'ApprovalDecided' group by object_id");
    }

    /** How often the requester was told of each decision, by the id of its approval. */
    Map<String, Integer> told() throws IOException, SQLException {
        return count(
                "athena_notification",
                "select approval_id::text, count(*) from occasion"
                        + " join notice on occasion_id = occasion.id"
                        + " where kind = 'LEVEL_APPROVED' and state = 'WRITTEN' group by approval_id");
    }

    private Map<String, Integer> count(String database, String query) throws IOException, SQLException {
        Map<String, Integer> times = new HashMap<>();
        String databasePort = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(3)
                .trim();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + databasePort + "/" + database, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                times.put(row.getString(1), row.getInt(2));
            }
        }
        return times;
    }

    /** What the offline verifier finds wrong with the log, against all checkpoints that were kept. */
    List<Finding> findings() throws Exception {
        VerifierKey key = VerifierKey.parse(
                Files.readString(data.resolve("audit/verifier.key")).strip());
        List<KeptCheckpoint> kept = new ArrayList<>();
        try (var files = Files.newDirectoryStream(data.resolve("audit/checkpoints"), "*.checkpoint")) {
            for (Path file : files) {
                kept.add(new KeptCheckpoint(file.toString(), Files.readAllBytes(file)));
            }
        }
        if (kept.isEmpty()) {
            throw new AssertionError("No checkpoint was kept");
        }
        HttpResponse<InputStream> export = client.send(
                request("/api/v1/audit/export/log.jsonl", token("analyst")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream lines = export.body()) {
            return new Verifier(VerifierKeys.of(key), kept).verify(lines).findings();
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
