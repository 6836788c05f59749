package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SyncTest extends RunningApplication {
    private static final String DECISIONS = "/api/v1/approvals/history/updates";

    @Autowired
    private DataSource dataSource;

    @Test
    void items_of_a_batch_are_applied_each_on_its_own() {
        UUID offline = UUID.randomUUID();
        Map<String, Object> good = submission(Map.of("id", offline));
        Map<String, Object> other = submission(Map.of("id", offline, "amount", "1.00"));
        Map<String, Object> bad = submission(Map.of("id", UUID.randomUUID(), "amount", "a lot"));

        as("sales")
                .body(Map.of("items", List.of(good, good, other, bad)))
                .post("/api/v1/requests/sync")
                .then()
                .statusCode(200)
                .body("items.result", contains("APPLIED", "DUPLICATE", "CONFLICT", "INVALID"))
                .body("items[2].request.amount", is("1250.00"))
                .body("items[3].problem.errors[0].pointer", is("/amount"));
    }

    @Test
    void queued_decisions_apply_only_to_the_version_that_was_seen() {
        UUID decided = open(submit("sales"), "L1");
        UUID stale = open(submit("sales"), "L1");

        List<Map<String, Object>> queue = List.of(queued(decided, "APPROVE", 0), queued(stale, "APPROVE", 5));
        as("l1").body(Map.of("items", queue))
                .post("/api/v1/approvals/sync")
                .then()
                .statusCode(200)
                .body("items.result", contains("APPLIED", "CONFLICT"))
                .body("items[1].approval.status", is("OPEN"));

        as("l1").body(Map.of("items", queue))
                .post("/api/v1/approvals/sync")
                .then()
                .body("items.result", contains("DUPLICATE", "CONFLICT"));
    }

    private static Map<String, Object> queued(UUID id, String action, long version) {
        return Map.of(
                "id",
                id,
                "action",
                action,
                "version",
                version,
                "decidedAt",
                Instant.now().toString());
    }

    @Test
    void bulk_decisions_have_a_result_each() {
        UUID mine = open(submit("sales"), "L1");
        UUID unknown = UUID.randomUUID();
        as("l1").body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", mine, "action", "APPROVE"),
                                Map.of("id", mine, "action", "REJECT", "comment", "no"),
                                Map.of("id", mine, "action", "REJECT"),
                                Map.of("id", unknown, "action", "APPROVE"))))
                .post("/api/v1/approvals/bulk")
                .then()
                .statusCode(200)
                .body("items.result", contains("APPLIED", "CONFLICT", "INVALID", "INVALID"));
    }

    @Test
    void an_approver_hears_of_what_came_and_what_went() {
        String mark = drain("l1", null).mark;
        UUID request = submit("sales");
        UUID approval = open(request, "L1");

        Round came = drain("l1", mark);
        assertThat(came.items).contains(approval.toString());

        approve("l1", request, "L1");
        Round went = drain("l1", came.mark);
        assertThat(went.removed).contains(approval.toString());
        assertThat(went.items).doesNotContain(approval.toString());
    }

    @Test
    void an_approval_comes_with_all_that_its_request_says() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        UUID approval = open(request, "L2");
        List<Map<String, Object>> told = new ArrayList<>();
        List<Map<String, Object>> people = new ArrayList<>();
        String mark = null;
        boolean more = true;
        while (more) {
            Response page = mark == null
                    ? as("l2").get("/api/v1/approvals/updates")
                    : as("l2").queryParam("lastSync", mark).get("/api/v1/approvals/updates");
            page.then().statusCode(200).body("full", is(mark == null));
            told.addAll(page.path("requests"));
            people.addAll(page.path("people"));
            mark = page.path("lastSync");
            more = page.path("more");
        }
        assertThat(told)
                .filteredOn(it -> request.toString().equals(it.get("id")))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("justification", "Meet forty customers in three days"));
        assertThat(people).contains(Map.of("id", user("l1"), "displayName", displayName("l1")));

        // A question changes the request and not the approval, whose version a decision on its way has seen.
        UUID question = UUID.randomUUID();
        as("l2").body(Map.of("id", question, "text", "Why so many?"))
                .post("/api/v1/approvals/" + approval + "/questions")
                .then()
                .statusCode(201);
        Response asked = as("l2").queryParam("lastSync", mark).get("/api/v1/approvals/updates");
        asked.then()
                .body("items.id", hasItem(approval.toString()))
                .body("items.find { it.id == '" + approval + "' }.version", is(0))
                .body("requests.find { it.id == '" + request + "' }.questions.id", hasItem(question.toString()));
    }

    private String displayName(String username) {
        return jdbc.sql("select display_name from app_user where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    @Test
    void a_question_that_is_sent_again_is_asked_once() {
        UUID approval = open(submit("sales"), "L1");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            as("l1").body(Map.of("id", id, "text", "Why so many?"))
                    .post("/api/v1/approvals/" + approval + "/questions")
                    .then()
                    .statusCode(201)
                    .body("id", is(id.toString()));
        }
        as("l1").body(Map.of("id", id, "text", "Another"))
                .post("/api/v1/approvals/" + approval + "/questions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/question-id-taken"));
    }

    @Test
    void an_approver_hears_what_became_of_their_decisions() {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String mark = drain("l1", DECISIONS, null).mark;
        approve("l1", request, "L1");
        Round taken = drain("l1", DECISIONS, mark);
        assertThat(taken.items).contains(approval.toString());

        UUID second = approve("l2", request, "L2");
        as("l1").body(Map.of("comment", "Wrong cost centre"))
                .post("/api/v1/approvals/" + approval + "/rollback")
                .then()
                .statusCode(200);
        Round rolledBack = drain("l1", DECISIONS, taken.mark);
        assertThat(rolledBack.items).contains(approval.toString());
        assertThat(drain("l2", DECISIONS, null).items).contains(second.toString());
        assertThat(drain("l1", DECISIONS, rolledBack.mark).items).doesNotContain(approval.toString());
    }

    @Test
    void an_approver_hears_that_the_request_they_decided_was_withdrawn() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        String mark = drain("l1", DECISIONS, null).mark;
        as("sales")
                .body(Map.of("comment", "Not needed"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(200);
        as("l1").queryParam("lastSync", mark)
                .get(DECISIONS)
                .then()
                .body("items.find { it.id == '" + approval + "' }.decision.revocable", is(false));
    }

    @Test
    void a_change_that_commits_late_is_not_missed() throws Exception {
        UUID slow = submit("sales");
        String mark = drainRequests(null).mark;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement update = connection.prepareStatement(
                    "update budget_request set version = version + 1, changed_xid = pg_current_xact_id() where id = ?")) {
                update.setObject(1, slow);
                update.executeUpdate();
            }
            UUID quick = submit("sales");
            Round before = drainRequests(mark);
            assertThat(before.items).contains(quick.toString()).doesNotContain(slow.toString());

            connection.commit();

            assertThat(drainRequests(before.mark).items).contains(slow.toString());
        }
    }

    @Test
    void a_reassignment_moves_open_approvals_at_once_and_tells_both_sides() {
        UUID approval = open(submit("sales"), "L1");
        String mine = drain("l1", null).mark;
        String theirs = drain("l1.deputy", null).mark;
        String assignment = assignmentOf("L1", "EMEA");
        try {
            assign(assignment, "l1.deputy");
            as("l1.deputy")
                    .get("/api/v1/approvals/incoming?limit=200&sort=-createdAt")
                    .then()
                    .body("items.id", hasItem(approval.toString()));
            as("l1").post("/api/v1/approvals/" + approval + "/approve").then().statusCode(404);
            assertThat(drain("l1", mine).removed).contains(approval.toString());
            assertThat(drain("l1.deputy", theirs).items).contains(approval.toString());
        } finally {
            assign(assignment, "l1");
        }
    }

    @Test
    void a_deputy_decides_on_behalf_while_the_delegation_is_in_force() {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String mark = drain("l1.deputy", null).mark;
        as("l1.deputy")
                .post("/api/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(404);
        String delegation = as("l1").body(Map.of(
                        "toUserId", user("l1.deputy"),
                        "from", databaseTime().minusSeconds(5).toString(),
                        "until", databaseTime().plus(1, ChronoUnit.HOURS).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Round came = drain("l1.deputy", mark);
        assertThat(came.items).contains(approval.toString());

        as("l1.deputy")
                .post("/api/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(200)
                .body("onBehalfOf", is(user("l1")));

        UUID next = open(submit("sales"), "L1");
        as("l1").delete("/api/v1/delegations/" + delegation).then().statusCode(204);
        as("l1.deputy").post("/api/v1/approvals/" + next + "/approve").then().statusCode(404);
    }

    @Test
    void the_inbox_can_be_made_anew_from_the_engine() {
        UUID lost = open(submit("sales"), "L1");
        jdbc.sql("delete from approval where id = ?").param(lost).update();
        as("admin")
                .post("/api/v1/approvals/inbox/rebuild")
                .then()
                .statusCode(200)
                .body("added", is(1));
        as("l1").post("/api/v1/approvals/" + lost + "/approve").then().statusCode(200);
        as("admin")
                .post("/api/v1/approvals/inbox/rebuild")
                .then()
                .body("added", is(0))
                .body("withdrawn", is(0))
                .body("corrected", is(0));
    }

    private void assign(String assignment, String username) {
        Map<String, Object> entry = jdbc.sql("select category_id, level, region from assignment where id = ?")
                .param(UUID.fromString(assignment))
                .query((row, i) -> Map.<String, Object>of(
                        "categoryId", row.getString(1), "level", row.getString(2), "region", row.getString(3)))
                .single();
        Map<String, Object> body = new java.util.HashMap<>(entry);
        body.put("approverIds", List.of(user(username)));
        as("admin").body(body).put("/api/v1/assignments/" + assignment).then().statusCode(200);
    }

    private String assignmentOf(String level, String region) {
        return jdbc.sql("select id from assignment where category_id = ? and level = ? and region = ?")
                .params(UUID.fromString(category()), level, region)
                .query(UUID.class)
                .single()
                .toString();
    }

    private record Round(List<String> items, List<String> removed, String mark) {}

    private Round drain(String username, @Nullable String mark) {
        return drain(username, "/api/v1/approvals/updates", mark);
    }

    private Round drainRequests(@Nullable String mark) {
        return drain("sales", "/api/v1/requests/updates", mark);
    }

    private Round drain(String username, String path, @Nullable String since) {
        List<String> items = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        String mark = since;
        while (true) {
            Response page = mark == null
                    ? as(username).get(path)
                    : as(username).queryParam("lastSync", mark).get(path);
            page.then().statusCode(200);
            items.addAll(page.path("items.id"));
            removed.addAll(page.path("removed"));
            mark = page.path("lastSync");
            if (!page.<Boolean>path("more")) {
                return new Round(items, removed, mark);
            }
        }
    }
}
