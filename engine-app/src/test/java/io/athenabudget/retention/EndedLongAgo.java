package io.athenabudget.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.RunningApplication;
import io.athenabudget.calls.UnitOfWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Requests that ended long ago, and an archive for their history. */
@TestPropertySource(
        properties = {
            "athena.retention.classes[0].name=large",
            "athena.retention.classes[0].keep=P15Y",
            "athena.retention.classes[0].amount-from=10000",
            "athena.retention.classes[1].name=rejected",
            "athena.retention.classes[1].outcomes=REJECTED",
            "athena.retention.classes[1].regions=EMEA",
            "athena.retention.classes[1].keep=P1Y",
            "athena.retention.classes[2].name=standard",
            "athena.retention.classes[2].keep=P3Y"
        })
abstract class EndedLongAgo extends RunningApplication {
    static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Autowired
    ArchiveHistory archive;

    @Autowired
    UnitOfWork unitOfWork;

    @Autowired
    HistoryService history;

    private final Map<UUID, Path> seen = new HashMap<>();

    @AfterEach
    void releaseAll() {
        jdbc.sql("delete from legal_hold").update();
        jdbc.sql(
                        "update budget_request set ended_at = now() where history_archived_at is null and ended_at is not null")
                .update();
    }

    /** A request that was rejected for good, and ended so long ago. */
    UUID rejected(String ago) {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        UUID rejection = reject("l2", request, "L2");
        closeWindow(approval);
        closeWindow(rejection);
        fire(request, "L1_window_closes");
        fire(request, "L2_rejection_window_closes");
        return endedAgo(ago, request);
    }

    UUID approved(String ago, String amount) {
        UUID request = UUID.fromString(as("sales")
                .body(submission(Map.of("amount", amount)))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        for (String level : List.of("L1", "L2", "L3")) {
            closeWindow(approve(level.toLowerCase(Locale.ROOT), request, level));
            fire(request, level + "_window_closes");
        }
        return endedAgo(ago, request);
    }

    private UUID endedAgo(String ago, UUID request) {
        assertThat(jdbc.sql("update budget_request set ended_at = now() - ?::interval"
                                + " where id = ? and ended_at is not null")
                        .params(ago, request)
                        .update())
                .isEqualTo(1);
        return request;
    }

    /** What is archived now, in the order in which it ended. */
    List<UUID> archive() {
        unitOfWork.run(() -> archive.next(directory, null));
        List<UUID> requests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gz")).toList()) {
                for (JsonNode line : linesOf(file)) {
                    UUID request = UUID.fromString(line.get("requestId").textValue());
                    if (seen.put(request, file) == null) {
                        requests.add(request);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return requests;
    }

    Path fileOf(UUID request) {
        return directory.resolve(jdbc.sql("select a.file from history_archive a join budget_request r"
                        + " on r.history_archive_id = a.id where r.id = ?")
                .param(request)
                .query(String.class)
                .single());
    }

    static List<JsonNode> linesOf(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    @Nullable
    Timestamp removalTimeOf(String instance) {
        return jdbc.sql("select removal_time_ from act_hi_procinst where id_ = ?")
                .param(instance)
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .orElse(null);
    }

    String instanceOf(UUID request) {
        return column("process_instance_id", request);
    }

    String numberOf(UUID request) {
        return column("number", request);
    }

    String column(String name, UUID request) {
        return jdbc.sql("select " + name + " from budget_request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }
}
