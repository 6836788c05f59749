package io.athenabudget.flows.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Running requests moved onto another version of the flow, on a running system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationTest extends RunningApplication {
    private static final String FLOW = "/api/v1/flows/budget-approval";
    private static final String MIGRATIONS = FLOW + "/migrations";
    private static final Duration SOON = Duration.ofSeconds(40);

    private int from;

    /** A version of its own for each test, so that only its own requests are on their way through it. */
    @BeforeEach
    void anUntouchedVersion() {
        leaveAssignedCategories();
        from = publishFlow(shippedFlow(), null);
    }

    /** The other tests are about the flow as it comes. */
    @AfterAll
    void back() {
        publishFlow(shippedFlow(), null);
    }

    /** A step for amounts over 50,000, put in between L2 and L3, as the portal draws it. */
    private int publishLegalReview() throws IOException {
        decides("l2.deputy", "LEGAL");
        return publishFlow(
                file("/flow-legal-review/budget-approval.bpmn"), file("/flow-legal-review/approval-routing.dmn"));
    }

    private static String file(String path) throws IOException {
        try (InputStream file = Objects.requireNonNull(MigrationTest.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void decides(String username, String level) {
        jdbc.sql("select id from category where active")
                .query(UUID.class)
                .list()
                .forEach(category -> as("admin")
                        .body(Map.of("categoryId", category, "level", level, "approverIds", List.of(user(username))))
                        .post("/api/v1/assignments")
                        .then()
                        .statusCode(anyOf(is(201), is(409))));
    }

    private UUID submitted(String amount, String... approvers) {
        UUID request = UUID.fromString(as("sales")
                .body(submission(Map.of("amount", amount)))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        for (String approver : approvers) {
            approve(approver, request, approver.toUpperCase());
        }
        return request;
    }

    private ValidatableResponse preview(int to, Object... places) {
        return as("admin")
                .body(Map.of("from", from, "to", to, "places", List.of(places)))
                .post(MIGRATIONS + "/preview")
                .then();
    }

    private static Map<String, String> place(String source, String target) {
        return Map.of("source", source, "target", target);
    }

    private String begin(int to, int canary, Object... places) {
        return as("admin")
                .body(Map.of("from", from, "to", to, "canary", canary, "note", "All by one", "places", List.of(places)))
                .post(MIGRATIONS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private ValidatableResponse awaitStatus(String migration, String status) {
        await().atMost(SOON)
                .until(() -> status.equals(
                        as("admin").get(MIGRATIONS + "/" + migration).path("status")));
        return as("admin").get(MIGRATIONS + "/" + migration).then();
    }

    private void migrate(int to, Object... places) {
        awaitStatus(begin(to, 0, places), "DONE");
    }

    /** Every timer of a request that waits, by the element it stands on. */
    private Map<String, Instant> timers(UUID request) {
        Map<String, Instant> due = new HashMap<>();
        jdbc.sql("""
                        select d.act_id_ as element, j.duedate_ as due from act_ru_job j
                        join act_ru_jobdef d on d.id_ = j.job_def_id_
                        join budget_request r on r.process_instance_id = j.process_instance_id_ where r.id = ?""").param(request).query(row -> {
            due.put(row.getString("element"), row.getTimestamp("due").toInstant());
        });
        return due;
    }

    private int versionOf(UUID request) {
        return jdbc.sql("""
                        select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                        join budget_request r on r.process_instance_id = e.id_ where r.id = ?""").param(request).query(Integer.class).single();
    }

    private List<String> openLevels(UUID request) {
        return jdbc.sql("select level from approval where request_id = ? and status = 'OPEN'")
                .param(request)
                .query(String.class)
                .list();
    }

    @Test
    void requests_in_every_situation_go_on_by_the_new_version_as_if_nothing_had_happened() throws IOException {
        UUID new1 = submitted("60000.00");
        fire(new1, "L1_remind");
        UUID asked = submitted("60000.00");
        ask("l1", open(asked, "L1"), "What for?");
        UUID atL2 = submitted("60000.00", "l1");
        UUID atL3 = submitted("60000.00", "l1", "l2");
        UUID approved = submitted("60000.00", "l1", "l2", "l3");
        UUID rejected = submitted("60000.00", "l1");
        UUID rejection = reject("l2", rejected, "L2");
        UUID small = submitted("4000.00", "l1");
        UUID over = submitted("60000.00");
        as("sales")
                .body(Map.of("comment", "No longer needed"))
                .post("/api/v1/requests/" + over + "/withdraw")
                .then()
                .statusCode(200);
        List<UUID> running = List.of(new1, asked, atL2, atL3, approved, rejected, small);
        Map<UUID, Map<String, Instant>> timers = new HashMap<>();
        running.forEach(request -> timers.put(request, timers(request)));
        Map<UUID, UUID> open = new HashMap<>();
        List.of(new1, asked, atL2, atL3, small)
                .forEach(request ->
                        open.put(request, open(request, openLevels(request).get(0))));
        int to = publishLegalReview();

        preview(to)
                .statusCode(200)
                .body("running", is(7))
                .body("movable", is(7))
                .body("unplaced", empty())
                .body("refused", empty())
                .body("places.source", hasItems("L1", "L2_stands", "L3_revocable", "L3_window_closes"))
                .body("situations.obstacles.flatten()", empty())
                .body("situations[0].requests", is(2));
        assertThat(running).allSatisfy(request -> assertThat(versionOf(request)).isEqualTo(from));

        String migration = begin(to, 5);
        awaitStatus(migration, "WAITING")
                .body("moved", is(5))
                .body("unable", is(0))
                .body("total", is(7));
        // Those that go ahead stand for every situation.
        assertThat(running.stream().filter(request -> versionOf(request) == to))
                .hasSize(5)
                .contains(atL3, approved, rejected);
        as("admin")
                .get(MIGRATIONS + "/" + migration + "/check")
                .then()
                .statusCode(200)
                .body("openApprovals", greaterThan(0))
                .body("windows", greaterThan(4))
                .body("reminded", is(0))
                .body("problems", empty());
        as("admin2").post(MIGRATIONS + "/" + migration + "/resume").then().statusCode(200);
        awaitStatus(migration, "DONE").body("moved", is(7)).body("finishedAt", notNullValue());
        as("admin")
                .get(MIGRATIONS + "/" + migration + "/requests?outcome=MOVED")
                .then()
                .body("items.requestId", hasSize(7))
                .body("items[0].number", notNullValue());

        running.forEach(request -> {
            assertThat(versionOf(request)).isEqualTo(to);
            assertThat(timers(request)).isEqualTo(timers.get(request));
            assertThat(eventsOf(request)).endsWith("RequestMoved");
        });
        open.forEach((request, approval) ->
                assertThat(open(request, openLevels(request).get(0))).isEqualTo(approval));
        assertThat(eventsOf(new1)).containsOnlyOnce("ApprovalReminded");
        request(atL3).then().body("step.key", contains("L3")).body("status", is("PENDING"));

        // A rollback undoes what it would have undone, and the way leads through the new step.
        rollBack("l2", decision(atL3, "L2"))
                .then()
                .statusCode(200)
                .body("reopens", contains("L2"))
                .body("withdrawn.level", contains("L3"));
        approve("l2", atL3, "L2");
        assertThat(openLevels(atL3)).containsExactly("LEGAL");
        approve("l2.deputy", atL3, "LEGAL");
        approve("l3", atL3, "L3");
        request(atL3).then().body("status", is("APPROVED"));
        rollBack("l1", decision(approved, "L1"))
                .then()
                .statusCode(200)
                .body("superseded.level", containsInAnyOrder("L2", "L3"))
                .body("reopens", contains("L1"));
        rollBack("l2", rejection).then().statusCode(200);
        assertThat(openLevels(rejected)).containsExactly("L2");

        approve("l2", atL2, "L2");
        assertThat(openLevels(atL2)).containsExactly("LEGAL");
        approve("l2", small, "L2");
        assertThat(openLevels(small)).containsExactly("L3");
        approve("l1", asked, "L1");
        as("sales")
                .body(Map.of("comment", "No longer needed"))
                .post("/api/v1/requests/" + new1 + "/withdraw")
                .then()
                .statusCode(200);
    }

    private UUID decision(UUID request, String level) {
        return jdbc.sql("select id from approval where request_id = ? and level = ? and decision_status = 'ACTIVE'")
                .params(request, level)
                .query(UUID.class)
                .single();
    }

    @Test
    void a_step_that_was_replaced_by_another_is_told_and_its_place_can_be_chosen() {
        UUID waiting = submitted("100.00", "l1");
        UUID decided = submitted("100.00", "l1", "l2");
        UUID before = submitted("100.00");
        UUID old = open(waiting, "L2");
        Map<String, Instant> windows = timers(decided);
        decides("l2.deputy", "REGIONAL");
        int to = publishFlow(
                shippedFlow().replaceAll("\\bL2(?=\\b|_)", "REGIONAL"),
                shippedFlowTable().replaceAll("\"L2\"|&quot;L2&quot;", "\"REGIONAL\""));

        preview(to)
                .statusCode(200)
                .body("running", is(3))
                .body("movable", is(1))
                .body("unplaced", hasItems("L2", "L2_revocable", "L2_rejection_revocable"))
                .body("situations.obstacles.flatten().obstacle", everyItem(is("NO_PLACE")))
                .body("situations.obstacles.flatten().elementId", hasItems("L2", "L2_revocable"));
        preview(to, place("L2", "REGIONAL"))
                .statusCode(200)
                .body("movable", is(3))
                .body("unplaced", empty())
                .body("places.find { it.source == 'L2' }.automatic", is(false))
                .body("places.find { it.source == 'L2_revocable' }.target", is("REGIONAL_revocable"))
                .body("places.find { it.source == 'L2_escalate' }.target", is("REGIONAL_escalate"));

        String migration = begin(to, 0);
        awaitStatus(migration, "DONE").body("moved", is(1)).body("unable", is(2));
        as("admin")
                .get(MIGRATIONS + "/" + migration + "/requests?outcome=UNABLE")
                .then()
                .body("items.reasons.flatten().obstacle", everyItem(is("NO_PLACE")));
        assertThat(versionOf(before)).isEqualTo(to);
        assertThat(versionOf(waiting)).isEqualTo(from);
        assertThat(open(waiting, "L2")).isEqualTo(old);

        migrate(to, place("L2", "REGIONAL"));
        assertThat(openLevels(waiting)).containsExactly("REGIONAL");
        as("l2").get("/api/v1/approvals/" + old).then().body("status", not("OPEN"));
        assertThat(eventsOf(waiting)).endsWith("ApprovalWithdrawn", "ApprovalOpened", "RequestMoved");
        assertThat(timers(decided).get("REGIONAL_window_closes")).isEqualTo(windows.get("L2_window_closes"));
        approve("l2.deputy", waiting, "REGIONAL");
        rollBack("l2", decision(decided, "L2"))
                .then()
                .statusCode(200)
                .body("reopens", contains("REGIONAL"))
                .body("withdrawn.level", contains("L3"));
    }

    @Test
    void a_window_keeps_its_time_whatever_the_new_version_says_and_however_its_timer_is_called() {
        UUID request = submitted("100.00", "l1");
        Map<String, Instant> before = timers(request);
        int to = publishFlow(
                shippedFlow().replace("L1_window_closes", "L1_end_of_window").replaceAll(">PT24H<", ">PT48H<"), null);
        migrate(to);
        assertThat(timers(request).get("L1_end_of_window")).isEqualTo(before.get("L1_window_closes"));
        assertThat(timers(request).get("L2_remind")).isEqualTo(before.get("L2_remind"));
    }

    @Test
    void a_reminder_that_is_new_comes_but_not_while_a_question_is_open() {
        UUID request = submitted("100.00");
        UUID asked = submitted("100.00");
        String question = ask("l1", open(asked, "L1"), "What for?");
        String withAnother =
                shippedFlow().replaceFirst("(?s)<bpmn:boundaryEvent id=\"L1_remind\".*?</bpmn:boundaryEvent>", "");
        from = publishFlow(withoutShape(withAnother), null);
        UUID other = submitted("100.00");
        UUID otherAsked = submitted("100.00");
        String otherQuestion = ask("l1", open(otherAsked, "L1"), "What for?");
        int to = publishFlow(shippedFlow(), null);
        migrate(to);
        assertThat(timers(other)).containsKeys("L1_remind", "L1_escalate");
        assertThat(suspended(otherAsked)).isEqualTo(2);
        answer("sales", otherAsked, otherQuestion, "For this");
        assertThat(suspended(otherAsked)).isZero();
        assertThat(versionOf(request)).isNotEqualTo(to);
        answer("sales", asked, question, "For this");
    }

    /** Without what would be left over of a reminder that was cut out. */
    private static String withoutShape(String bpmn) {
        return bpmn.replaceFirst("(?s)<bpmn:endEvent id=\"L1_reminded\".*?</bpmn:endEvent>", "")
                .replaceFirst("<bpmn:sequenceFlow id=\"L1_remind_flow\"[^>]*/>", "")
                .replaceAll("(?s)<bpmndi:BPMNShape [^>]*bpmnElement=\"L1_remind(ed)?\".*?</bpmndi:BPMNShape>", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge [^>]*bpmnElement=\"L1_remind_flow\".*?</bpmndi:BPMNEdge>", "");
    }

    private long suspended(UUID request) {
        return jdbc.sql("""
                        select count(*) from act_ru_job j
                        join budget_request r on r.process_instance_id = j.process_instance_id_
                        where r.id = ? and j.suspension_state_ = 2""").param(request).query(Long.class).single();
    }

    @Test
    void levels_beside_each_other_go_on_beside_each_other() throws IOException {
        decides("l2", "L2_finance");
        decides("l2.deputy", "L2_legal");
        String bpmn = file("/flow-parallel/budget-approval.bpmn");
        String dmn = file("/flow-parallel/approval-routing.dmn");
        from = publishFlow(bpmn, dmn);
        UUID one = submitted("100.00", "l1");
        approve("l2", one, "L2_finance");
        UUID both = submitted("100.00", "l1");
        approve("l2", both, "L2_finance");
        approve("l2.deputy", both, "L2_legal");
        UUID rejected = submitted("100.00", "l1");
        UUID rejection = reject("l2.deputy", rejected, "L2_legal");
        Map<String, Instant> timers = timers(both);

        int to = publishFlow(bpmn.replace(">P2D<", ">P3D<"), dmn);
        preview(to).body("running", is(3)).body("movable", is(3));
        awaitStatus(begin(to, 0), "DONE").body("moved", is(3));

        assertThat(timers(both)).isEqualTo(timers);
        approve("l2.deputy", one, "L2_legal");
        assertThat(openLevels(one)).containsExactly("L3");
        rollBack("l2", decision(both, "L2_finance"))
                .then()
                .statusCode(200)
                .body("reopens", contains("L2_finance"))
                .body("withdrawn.level", contains("L3"));
        assertThat(openLevels(rejected)).isEmpty();
        rollBack("l2.deputy", rejection).then().statusCode(200);
        assertThat(openLevels(rejected)).containsExactlyInAnyOrder("L2_finance", "L2_legal");
    }

    @Test
    void who_decides_meanwhile_loses_nothing() throws Exception {
        List<UUID> requests =
                IntStream.range(0, 24).mapToObj(i -> submitted("60000.00")).toList();
        int to = publishLegalReview();
        ExecutorService approvers = Executors.newFixedThreadPool(4);
        try {
            String migration = begin(to, 0);
            List<Future<?>> decisions = new ArrayList<>();
            for (UUID request : requests) {
                decisions.add(approvers.submit(() -> {
                    approve("l1", request, "L1");
                    approve("l2", request, "L2");
                }));
            }
            for (Future<?> decision : decisions) {
                decision.get();
            }
            awaitStatus(migration, "DONE").body("moved", is(24)).body("unable", is(0));
        } finally {
            approvers.shutdownNow();
        }
        assertThat(requests).allSatisfy(request -> {
            assertThat(versionOf(request)).isEqualTo(to);
            assertThat(openLevels(request)).hasSize(1).isSubsetOf("L3", "LEGAL");
            assertThat(decision(request, "L1")).isNotNull();
            assertThat(decision(request, "L2")).isNotNull();
        });
    }

    @Test
    void it_can_be_paused_taken_over_and_cancelled_and_there_is_one_at_a_time() throws IOException {
        IntStream.range(0, 3).forEach(i -> submitted("100.00"));
        int to = publishLegalReview();
        String migration = begin(to, 1);
        awaitStatus(migration, "WAITING").body("moved", is(1));
        as("admin")
                .body(Map.of("from", from, "to", to, "note", "Again"))
                .post(MIGRATIONS)
                .then()
                .statusCode(409)
                .body("type", endsWith("/migration-under-way"));
        as("admin").get(MIGRATIONS).then().body("items[0].id", is(migration));

        UUID ahead = jdbc.sql(
                        "select request_id from flow_migration_request where migration_id = ?::uuid and position = 1")
                .param(migration)
                .query(UUID.class)
                .single();
        jdbc.sql("update approval set status = 'WITHDRAWN' where request_id = ?")
                .param(ahead)
                .update();
        as("admin")
                .get(MIGRATIONS + "/" + migration + "/check")
                .then()
                .body("problems.requestId", contains(ahead.toString()))
                .body("problems.kind", contains("INBOX"));

        // Whoever ran it died with one request counted twice, and nobody saw it for a while.
        jdbc.sql("update flow_migration set status = 'RUNNING', released = 2, moved = 2, runner = gen_random_uuid(),"
                        + " seen_at = now() - interval '2 minutes' where id = ?::uuid")
                .param(migration)
                .update();
        awaitStatus(migration, "WAITING").body("moved", is(2));

        as("admin").post(MIGRATIONS + "/" + migration + "/pause").then().body("status", is("WAITING"));
        as("admin").post(MIGRATIONS + "/" + migration + "/cancel").then().body("status", is("CANCELLED"));
        as("admin").post(MIGRATIONS + "/" + migration + "/resume").then().body("status", is("CANCELLED"));
        preview(to).body("running", is(1));
        assertThat(jdbc.sql("""
                                select event ->> 'type'
                                from (select id, convert_from(payload, 'UTF8')::json as event from outbox_event) told
                                where event -> 'data' ->> 'migrationId' = ? and event ->> 'type' like '%Flow%'
                                order by id""").param(migration).query(String.class).list())
                .startsWith("io.athenabudget.FlowMigrationStarted.v1", "io.athenabudget.FlowMigrationChanged.v1")
                .hasSize(4);
    }

    @Test
    void what_makes_no_sense_is_refused_with_what_to_do() {
        preview(from).statusCode(400).body("errors[0].pointer", is("/to"));
        preview(999_999).statusCode(404);
        int to = publishFlow(shippedFlow(), null);
        preview(to, place("nowhere", "L1")).statusCode(400).body("errors[0].detail", containsString("nowhere"));
        preview(to, place("L1", "nowhere")).statusCode(400);
        preview(to, place("L1", "L1_revocable"))
                .statusCode(400)
                .body("errors[0].pointer", is("/places"))
                .body("errors[0].detail", startsWith("L1: "));
        as("admin").body(Map.of("from", from, "to", to)).post(MIGRATIONS).then().statusCode(400);
        for (String other : List.of("analyst", "sales", "l1")) {
            as(other)
                    .body(Map.of("from", from, "to", to))
                    .post(MIGRATIONS + "/preview")
                    .then()
                    .statusCode(403);
        }
    }
}
