package io.athenabudget.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.HistoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How long history is kept, and that nothing of it is lost when it goes. */
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
class RetentionTest extends RunningApplication {
    private static final String HOLDS = "/api/v1/retention/holds";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    @Autowired
    private ArchiveHistory archive;

    @Autowired
    private EngineHistory rows;

    @Autowired
    private UnitOfWork unitOfWork;

    @Autowired
    private HistoryService history;

    @AfterEach
    void releaseAll() {
        jdbc.sql("delete from legal_hold").update();
        jdbc.sql(
                        "update budget_request set ended_at = now() where history_archived_at is null and ended_at is not null")
                .update();
    }

    @Test
    void what_was_kept_for_long_enough_goes_row_by_row_to_the_archive_and_from_the_engine() throws Exception {
        UUID request = rejected("2 years");
        String instance = instanceOf(request);
        Map<String, List<JsonNode>> before = historyOf(instance);
        assertThat(before)
                .containsKeys(
                        "act_hi_procinst",
                        "act_hi_actinst",
                        "act_hi_taskinst",
                        "act_hi_varinst",
                        "act_hi_detail",
                        "act_hi_decinst",
                        "act_hi_dec_in",
                        "act_hi_dec_out",
                        "act_hi_identitylink",
                        "act_hi_job_log",
                        "act_ge_bytearray");

        assertThat(archive()).containsExactly(request);

        JsonNode line = linesOf(fileOf(request)).get(0);
        assertThat(line.get("format").textValue()).isEqualTo("athena-history/1");
        assertThat(line.get("requestId").textValue()).isEqualTo(request.toString());
        assertThat(line.get("retentionClass").textValue()).isEqualTo("rejected");
        assertThat(rowsIn(line)).isEqualTo(before);

        history.cleanUpHistoryAsync(true);
        await().untilAsserted(() -> assertThat(historyOf(instance)).isEmpty());
        as("sales")
                .get("/api/v1/requests/" + request + "/diagram")
                .then()
                .statusCode(200)
                .body("xml", containsString("id=\"L1\""))
                .body("current", empty())
                .body("passed", hasItems("submitted", "route", "L1", "L2"));
        request(request).then().statusCode(200).body("status", equalTo("REJECTED"));

        // It is all there: put back, the engine's history is what it was.
        rowsIn(line)
                .forEach((table, lost) -> lost.forEach(
                        row -> jdbc.sql("insert into %1$s select * from json_populate_record(null::%1$s, ?::json)"
                                        .formatted(table))
                                .param(row.toString())
                                .update()));
        assertThat(historyOf(instance)).isEqualTo(before);
    }

    @Test
    void a_file_is_told_of_with_what_proves_it() throws Exception {
        UUID one = rejected("3 years");
        UUID other = rejected("2 years");
        assertThat(archive()).containsExactly(one, other);
        Path file = fileOf(one);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        as("analyst")
                .get("/api/v1/retention/archives?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].requests", equalTo(2))
                .body("items[0].bytes", equalTo((int) Files.size(file)))
                .body("items[0].sha256", equalTo(sha256));
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event where key = ("
                                + "select history_archive_id::text from budget_request where id = ?)")
                        .param(one)
                        .query(String.class)
                        .single())
                .contains("HistoryArchived", sha256);
        // Once is enough.
        assertThat(archive()).isEmpty();
    }

    @Test
    void each_class_keeps_for_its_time() {
        rejected("11 months");
        UUID rejected = rejected("13 months");
        UUID approved = approved("2 years", "1250.00");
        UUID old = approved("4 years", "1250.00");
        UUID large = approved("4 years", "25000.00");
        assertThat(archive()).containsExactly(old, rejected);
        assertThat(removalTimeOf(instanceOf(approved))).isNull();
        assertThat(removalTimeOf(instanceOf(large))).isNull();
        assertThat(removalTimeOf(instanceOf(rejected))).isNotNull();
    }

    @Test
    void nothing_goes_before_its_day_was_counted() {
        UUID request = rejected("2 years");
        jdbc.sql("update act_hi_actinst set end_time_ = ? where proc_inst_id_ = ?")
                .params(Timestamp.valueOf("2019-03-01 12:00:00"), instanceOf(request))
                .update();
        jdbc.sql("delete from activity_day_counted").update();
        assertThat(archive()).isEmpty();
        jdbc.sql(
                        "insert into activity_day_counted select generate_series(date '2019-03-01', current_date - 1, '1 day')")
                .update();
        assertThat(archive()).containsExactly(request);
    }

    @Test
    void what_is_held_stays_until_it_is_released() {
        UUID held = rejected("2 years");
        UUID free = rejected("2 years");
        String hold = place(Map.of("numbers", List.of(numberOf(held))));
        assertThat(archive()).containsExactly(free);
        as("admin")
                .body(Map.of("reason", "The case is closed"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("releaseReason", equalTo("The case is closed"))
                .body("releasedBy.id", equalTo(user("admin")));
        assertThat(archive()).containsExactly(held);
    }

    @Test
    void a_hold_is_about_a_person_a_place_or_a_time() {
        UUID request = rejected("2 years");
        for (Map<String, Object> about : List.<Map<String, Object>>of(
                Map.of("person", user("sales")),
                Map.of("person", user("l1")),
                Map.of("region", "EMEA"),
                Map.of("categoryCode", categoryCodeOf(request), "region", "EMEA"),
                Map.of("submittedFrom", "2020-01-01T00:00:00Z"))) {
            String hold = place(about);
            assertThat(archive()).as("%s", about).isEmpty();
            release(hold);
        }
        for (Map<String, Object> about : List.<Map<String, Object>>of(
                Map.of("person", user("l1.amer")),
                Map.of("region", "AMER"),
                Map.of("person", user("sales"), "region", "APAC"),
                Map.of("submittedUntil", "2020-01-01T00:00:00Z"))) {
            place(about);
        }
        assertThat(archive()).containsExactly(request);
    }

    @Test
    void a_hold_also_keeps_what_is_in_the_archive_and_was_about_to_be_removed() {
        UUID request = rejected("2 years");
        String instance = instanceOf(request);
        assertThat(archive()).containsExactly(request);
        assertThat(removalTimeOf(instance)).isNotNull();
        String one = place(Map.of("numbers", List.of(numberOf(request))));
        String other = place(Map.of("person", user("sales")));
        assertThat(removalTimeOf(instance)).isNull();
        history.cleanUpHistoryAsync(true);
        release(one);
        assertThat(removalTimeOf(instance)).isNull();
        release(other);
        assertThat(removalTimeOf(instance)).isNotNull();
    }

    @Test
    void a_hold_is_told_to_the_log() {
        String hold = place(Map.of("region", "EMEA"));
        release(hold);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event where key = ? order by id")
                        .param(hold)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        placed -> assertThat(placed).contains("LegalHoldPlaced", "A case", user("admin")),
                        released -> assertThat(released).contains("LegalHoldReleased", user("admin")));
    }

    @Test
    void a_hold_that_says_nothing_or_names_what_is_not_there_is_refused() {
        refused(Map.of(), "/numbers", "it would hold every request");
        refused(Map.of("numbers", List.of("BR-0")), "/numbers", "BR-0");
        refused(Map.of("numbers", List.of("BR-0"), "region", "EMEA"), "/numbers", "not both");
        refused(Map.of("person", UUID.randomUUID()), "/person", "nobody's");
        refused(Map.of("categoryCode", "NO_SUCH"), "/categoryCode", "not the code");
        refused(
                Map.of("submittedFrom", "2026-02-01T00:00:00Z", "submittedUntil", "2026-01-01T00:00:00Z"),
                "/submittedUntil",
                "after");
        as("admin").get(HOLDS).then().statusCode(200).body("items", empty());
    }

    @Test
    void a_hold_is_released_once() {
        String hold = place(Map.of("region", "EMEA"));
        release(hold);
        as("admin")
                .body(Map.of("reason", "Again"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(409)
                .body("type", containsString("hold-released"));
        as("admin")
                .body(Map.of("reason", "Who knows"))
                .post(HOLDS + "/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void analysts_see_what_is_kept_and_administrators_alone_hold() {
        String hold = place(Map.of("region", "EMEA"));
        as("analyst")
                .get("/api/v1/retention")
                .then()
                .statusCode(200)
                .body("classes.name", contains("large", "rejected", "standard"))
                .body("classes.keep", contains("P15Y", "P1Y", "P3Y"))
                .body("classes[0].amountFrom", equalTo("10000"))
                .body("classes[1].outcomes", contains("REJECTED"))
                .body("archives", equalTo(false))
                .body("windowStart", equalTo("22:00"));
        as("analyst").get(HOLDS).then().statusCode(200).body("items", hasSize(1));
        as("analyst")
                .get(HOLDS + "/" + hold)
                .then()
                .statusCode(200)
                .body("name", equalTo("A case"))
                .body("placedBy.id", equalTo(user("admin")))
                .body("releasedAt", nullValue());
        as("analyst")
                .body(holdAbout(Map.of("region", "EMEA")))
                .post(HOLDS)
                .then()
                .statusCode(403);
        as("analyst")
                .body(Map.of("reason", "No"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(403);
        for (String nobody : List.of("sales", "l1")) {
            for (String path : List.of("/api/v1/retention", "/api/v1/retention/archives", HOLDS, HOLDS + "/" + hold)) {
                as(nobody).get(path).then().statusCode(403);
            }
        }
    }

    @Test
    void what_could_not_be_archived_stays_and_leaves_nothing_behind() throws IOException {
        UUID request = rejected("2 years");
        Path occupied = Files.writeString(directory.resolve("occupied"), "A file, not a directory");
        assertThatThrownBy(() -> unitOfWork.run(() -> archive.next(occupied, null)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("athena.retention.archive");
        assertThat(removalTimeOf(instanceOf(request))).isNull();
        // Also when it was written, and the database did not take what follows.
        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    archive.next(directory, null);
                    throw new IllegalStateException("The database is gone");
                }))
                .hasMessage("The database is gone");
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(occupied);
        }
        assertThat(archive()).containsExactly(request);
    }

    @Test
    void the_engine_gives_no_removal_time_and_notes_no_preview() {
        UUID request = rejected("1 day");
        assertThat(removalTimeOf(instanceOf(request))).isNull();
        long decisions = decisions();
        as("sales")
                .body(submission(Map.of()))
                .post("/api/v1/requests/preview")
                .then()
                .statusCode(200);
        assertThat(decisions()).isEqualTo(decisions);
    }

    private long decisions() {
        return jdbc.sql("select count(*) from act_hi_decinst").query(Long.class).single();
    }

    /** A request that was rejected for good, and ended so long ago. */
    private UUID rejected(String ago) {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        UUID rejection = reject("l2", request, "L2");
        closeWindow(approval);
        closeWindow(rejection);
        fire(request, "L1_window_closes");
        fire(request, "L2_rejection_window_closes");
        return endedAgo(ago, request);
    }

    private UUID approved(String ago, String amount) {
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
    private List<UUID> archive() {
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

    private final Map<UUID, Path> seen = new HashMap<>();

    private Path fileOf(UUID request) {
        return directory.resolve(jdbc.sql("select a.file from history_archive a join budget_request r"
                        + " on r.history_archive_id = a.id where r.id = ?")
                .param(request)
                .query(String.class)
                .single());
    }

    private static List<JsonNode> linesOf(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    /** Each row of an instance in the engine's history, by table. */
    private Map<String, List<JsonNode>> historyOf(String instance) {
        Map<String, List<JsonNode>> found = new TreeMap<>();
        rows.rowsOf(List.of(instance))
                .getOrDefault(instance, Map.of())
                .forEach(
                        (table, texts) -> found.put(table, sorted(texts.stream().map(RetentionTest::parsed))));
        return found;
    }

    private static Map<String, List<JsonNode>> rowsIn(JsonNode line) {
        Map<String, List<JsonNode>> found = new TreeMap<>();
        line.get("rows").properties().forEach(table -> {
            List<JsonNode> rows = new ArrayList<>();
            table.getValue().forEach(rows::add);
            found.put(table.getKey(), sorted(rows.stream()));
        });
        return found;
    }

    private static List<JsonNode> sorted(Stream<JsonNode> rows) {
        return rows.sorted(Comparator.comparing(JsonNode::toString)).toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String place(Map<String, Object> about) {
        return as("admin")
                .body(holdAbout(about))
                .post(HOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void release(String hold) {
        as("admin")
                .body(Map.of("reason", "It is over"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> about, String pointer, String detail) {
        as("admin")
                .body(holdAbout(about))
                .post(HOLDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(detail));
    }

    private static Map<String, Object> holdAbout(Map<String, Object> about) {
        Map<String, Object> hold = new HashMap<>(Map.of("name", "A case", "reason", "The tax office asks"));
        hold.putAll(about);
        return hold;
    }

    private @Nullable Timestamp removalTimeOf(String instance) {
        return jdbc.sql("select removal_time_ from act_hi_procinst where id_ = ?")
                .param(instance)
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .orElse(null);
    }

    private String instanceOf(UUID request) {
        return column("process_instance_id", request);
    }

    private String numberOf(UUID request) {
        return column("number", request);
    }

    private String categoryCodeOf(UUID request) {
        return column("category_code", request);
    }

    private String column(String name, UUID request) {
        return jdbc.sql("select " + name + " from budget_request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }
}
