package io.athenabudget.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long history is kept, and that nothing of it is lost when it goes. */
class ArchiveHistoryTest extends EndedLongAgo {
    @Autowired
    private EngineHistory rows;

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

    /** Each row of an instance in the engine's history, by table. */
    private Map<String, List<JsonNode>> historyOf(String instance) {
        Map<String, List<JsonNode>> found = new TreeMap<>();
        rows.rowsOf(List.of(instance))
                .getOrDefault(instance, Map.of())
                .forEach(
                        (table, texts) -> found.put(table, sorted(texts.stream().map(ArchiveHistoryTest::parsed))));
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
}
