package io.athenabudget.flows.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Drafts tried on requests that went through the running system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalTest extends RunningApplication {
    private static final String FLOW = "/api/v1/flows/budget-approval";
    private static final String DRAFTS = FLOW + "/drafts";

    private Instant from = Instant.MIN;
    private Instant until = Instant.MIN;
    private UUID approved = new UUID(0, 0);
    private UUID rejected = new UUID(0, 0);

    /** Once, but not before calls go to the right port. */
    @BeforeEach
    void aPeriod() {
        if (until != Instant.MIN) {
            return;
        }
        from = now();
        approved = submit("sales");
        approve("l1", approved, "L1");
        approve("l2", approved, "L2");
        rollBack("l1", decisionAt(approved, "L1")).then().statusCode(200);
        approve("l1", approved, "L1");
        approve("l2", approved, "L2");
        approve("l3", approved, "L3");
        rejected = submit("sales");
        approve("l1", rejected, "L1");
        reject("l2", rejected, "L2");
        submit("sales");
        as("sales")
                .body(Map.of("comment", "No longer needed"))
                .post("/api/v1/requests/" + submit("sales") + "/withdraw")
                .then()
                .statusCode(200);
        until = now();
    }

    private Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private UUID decisionAt(UUID request, String level) {
        return jdbc.sql("select id from approval where request_id = ? and level = ? and decision_status = 'ACTIVE'")
                .params(request, level)
                .query(UUID.class)
                .single();
    }

    private String draft(Map<String, String> files) {
        Map<String, String> draft = new HashMap<>(files);
        draft.put("name", "To be tried");
        return as("admin")
                .body(draft)
                .post(DRAFTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, @Nullable Object> period() {
        return Map.of("from", from.toString(), "until", until.toString());
    }

    private ValidatableResponse rehearse(String draft) {
        return as("admin").body(period()).post(DRAFTS + "/" + draft + "/replay").then();
    }

    private String shippedTable() {
        return as("admin").get(FLOW + "/versions/1/xml?part=dmn").asString();
    }

    @Test
    void the_same_flow_does_what_was_done() {
        String draft = draft(Map.of());
        ValidatableResponse answer = rehearse(draft)
                .statusCode(200)
                .header("Location", startsWith(DRAFTS + "/" + draft + "/replays/"))
                .body("status", is("DONE"))
                .body("total", is(2))
                .body("result.requests", is(2))
                .body("result.pending", is(1))
                .body("result.withdrawn", is(1))
                .body("result.different", is(0))
                .body("result.measured", is(5))
                .body("result.assumed", is(0))
                .body("result.obstacles", empty())
                .body("result.ends.before.approved", is(1))
                .body("result.ends.after.rejected", is(1))
                .body("result.levels.level", contains("L1", "L2", "L3"))
                .body("result.levels.work.after.requests", contains(2, 2, 1))
                .body("result.levels[2].work.before.amountBase", is("1250.00"))
                .body("result.elements.L2_rejection_revocable", is(1))
                .body("result.people.decisions.after", contains(2, 2, 1))
                .body("result.assumptions", hasSize(greaterThan(3)));
        String id = answer.extract().path("id");
        as("admin2")
                .get(DRAFTS + "/" + draft + "/replays")
                .then()
                .body("items.id", contains(id))
                .body("items[0].result.requests", is(2));
        as("admin")
                .post(DRAFTS + "/" + draft + "/replays/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("status", is("DONE"));
        as("admin").delete(DRAFTS + "/" + draft).then().statusCode(204);
        assertThat(jdbc.sql("select count(*) from flow_rehearsal where id = ?::uuid")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_level_that_is_asked_less_often_shows_in_every_request_that_it_saves_time() {
        String cheaper =
                shippedTable().replaceFirst("(<inputEntry id=\"rule3_in0\">\\s*)<text/>", "$1<text>&gt; 5000</text>");
        assertThat(cheaper).isNotEqualTo(shippedTable());
        String draft = draft(Map.of("dmn", cheaper));
        String id = rehearse(draft)
                .statusCode(200)
                .body("result.different", is(1))
                .body("result.levels.work.after.requests", contains(2, 2, 0))
                .body("result.levels.work.before.requests", contains(2, 2, 1))
                .extract()
                .path("id");
        as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + id + "/requests?different=true")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(approved.toString()))
                .body("items[0].before.steps.level", contains("L1", "L2", "L3"))
                .body("items[0].after.steps.level", contains("L1", "L2"))
                .body("items[0].after.approved", is(true))
                .body("nextCursor", nullValue());
        String first = as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + id + "/requests?limit=1")
                .then()
                .body("items.requestId", contains(approved.toString()))
                .extract()
                .path("nextCursor");
        as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + id + "/requests?limit=1&cursor=" + first)
                .then()
                .body("items.requestId", contains(rejected.toString()))
                .body("items.different", contains(false));
    }

    @Test
    void a_level_at_which_nobody_decides_is_found_and_nothing_of_it_is_told() throws IOException {
        Path flow = Path.of("..", "processes", "src", "test", "resources", "flow-4-levels");
        String draft = draft(Map.of(
                "bpmn", Files.readString(flow.resolve("budget-approval.bpmn")),
                "dmn", Files.readString(flow.resolve("approval-routing.dmn"))));
        List<Long> before = traces();
        String id = rehearse(draft)
                .statusCode(200)
                .body("result.obstacles.obstacle", contains("NOBODY"))
                .body("result.obstacles.elementId", contains("L4"))
                .body("result.obstacles.requests", contains(1))
                .body("result.ends.after.without", is(1))
                .extract()
                .path("id");
        as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + id + "/requests?obstacle=NOBODY")
                .then()
                .body("items.requestId", contains(approved.toString()))
                .body("items[0].after.obstacleAt", is("L4"));
        assertThat(traces()).isEqualTo(before);
    }

    /** What a fake decision would show in. */
    private List<Long> traces() {
        return List.of(
                        "approval",
                        "budget_request",
                        "request_history",
                        "act_ru_execution",
                        "act_hi_procinst",
                        "act_re_procdef")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Test
    void it_can_be_followed_instead_of_waited_for() {
        String draft = draft(Map.of());
        String address = as("admin")
                .header("Prefer", "respond-async")
                .body(period())
                .post(DRAFTS + "/" + draft + "/replay")
                .then()
                .statusCode(anyOf(is(202), is(200)))
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as("admin").get(address).then().body("status", is("DONE")));
    }

    @Test
    void what_nobody_runs_any_more_has_failed() {
        String draft = draft(Map.of());
        String id = rehearse(draft).extract().path("id");
        jdbc.sql("update flow_rehearsal set status = 'RUNNING', result = null, finished_at = null,"
                        + " seen_at = now() - interval '2 minutes' where id = ?::uuid")
                .param(id)
                .update();
        as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + id)
                .then()
                .body("status", is("FAILED"))
                .body("result", nullValue());
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_to_do() {
        String draft = draft(Map.of());
        String address = DRAFTS + "/" + draft + "/replay";
        as("admin")
                .body(Map.of("from", until.toString(), "until", from.toString()))
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        as("admin").body(Map.of()).post(address).then().statusCode(400).body("errors.pointer", hasItem("/from"));
        as("admin")
                .body(Map.of("from", "yesterday", "until", until.toString()))
                .post(address)
                .then()
                .statusCode(400);
        as("analyst").body(period()).post(address).then().statusCode(403);
        as("admin")
                .body(period())
                .post(DRAFTS + "/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404);
        as("admin")
                .get(DRAFTS + "/" + draft + "/replays/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        rehearse(draft(Map.of("bpmn", "<nothing/>")))
                .statusCode(422)
                .body("type", endsWith("/not-publishable"))
                .body("findings.rule", hasItem("not-a-flow"));
    }
}
