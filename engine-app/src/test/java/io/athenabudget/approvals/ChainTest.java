package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest extends RunningApplication {
    @Test
    void a_request_goes_through_three_levels_and_stays_revocable() {
        UUID request = submit("sales");
        request(request)
                .then()
                .body("status", is("PENDING"))
                .body("final", is(false))
                .body("step.key", contains("L1"))
                .body("step[0].dueAt", notNullValue());

        approve("l1", request, "L1");
        request(request).then().body("step.key", contains("L2"));
        approve("l2", request, "L2");
        approve("l3", request, "L3");

        request(request)
                .then()
                .body("status", is("APPROVED"))
                .body("final", is(false))
                .body("step", empty())
                .body("decisions.level", contains("L1", "L2", "L3"))
                .body("decisions.revocable", contains(true, true, true));
        assertThat(eventsOf(request))
                .containsExactly(
                        "RequestSubmitted",
                        "ApprovalOpened",
                        "ApprovalDecided",
                        "ApprovalOpened",
                        "ApprovalDecided",
                        "ApprovalOpened",
                        "ApprovalDecided",
                        "RequestApproved");
    }

    @Test
    void a_rejection_ends_the_chain() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        reject("l2", request, "L2");

        request(request)
                .then()
                .body("status", is("REJECTED"))
                .body("final", is(false))
                .body("step", empty());
    }

    @Test
    void a_rejection_needs_a_comment() {
        UUID request = submit("sales");
        as("l1").body(Map.of("comment", " "))
                .post("/api/v1/approvals/" + open(request, "L1") + "/reject")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/comment"));
    }

    @Test
    void rolling_back_the_first_level_undoes_what_followed() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        UUID second = approve("l2", request, "L2");
        UUID third = open(request, "L3");

        as("l1").get("/api/v1/approvals/" + first + "/rollback")
                .then()
                .statusCode(200)
                .body("reopens", contains("L1"))
                .body("withdrawn.approvalId", contains(third.toString()))
                .body("superseded.approvalId", contains(second.toString()));
        request(request).then().body("step.key", contains("L3"));

        rollBack("l1", first).then().statusCode(200);

        request(request)
                .then()
                .body("status", is("PENDING"))
                .body("step.key", contains("L1"))
                .body("decisions.status", contains("ROLLED_BACK", "SUPERSEDED"))
                .body("decisions.revocable", contains(false, false));
        as("l3").get("/api/v1/approvals/incoming?limit=200").then().body("items.id", not(hasItem(third.toString())));
        rollBack("l2", second).then().statusCode(409).body("type", endsWith("/superseded"));
    }

    @Test
    void rolling_back_a_later_level_leaves_the_earlier_decision_with_its_window() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        String until = request(request).path("decisions[0].rollbackUntil");
        UUID second = approve("l2", request, "L2");

        rollBack("l2", second).then().statusCode(200).body("superseded", empty());

        request(request)
                .then()
                .body("step.key", contains("L2"))
                .body("decisions[0].status", is("ACTIVE"))
                .body("decisions[0].rollbackUntil", is(until));
        rollBack("l1", first).then().statusCode(200);
    }

    @Test
    void an_undone_rejection_opens_the_level_again() {
        UUID request = submit("sales");
        UUID rejection = reject("l1", request, "L1");

        rollBack("l1", rejection).then().statusCode(200);

        request(request).then().body("status", is("PENDING")).body("step.key", contains("L1"));
        approve("l1", request, "L1");
        request(request).then().body("step.key", contains("L2"));
    }

    @Test
    void after_the_window_a_rollback_is_refused_although_the_timer_is_late() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        closeWindow(first);

        rollBack("l1", first)
                .then()
                .statusCode(409)
                .body("type", endsWith("/window-closed"))
                .body("current.decision.revocable", is(false));
    }

    @Test
    void an_administrator_rolls_back_with_a_reason_only() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");

        as("admin").post("/api/v1/approvals/" + first + "/rollback").then().statusCode(400);
        rollBack("l2", first).then().statusCode(404);
        rollBack("admin", first).then().statusCode(200);
    }

    @Test
    void a_requester_withdraws_while_the_request_is_not_final() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        UUID second = open(request, "L2");

        as("sales")
                .body(Map.of("comment", "Not needed any more"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("final", is(true));

        as("l2").post("/api/v1/approvals/" + second + "/approve")
                .then()
                .statusCode(409)
                .body("type", endsWith("/approval-withdrawn"));
        rollBack("l1", first).then().statusCode(409);
        as("sales")
                .body(Map.of("comment", "Again"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(409);
    }

    @Test
    void a_decided_approval_is_refused_with_its_fresh_state() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");

        as("l1").post("/api/v1/approvals/" + first + "/approve")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/already-decided"))
                .body("current.decision.outcome", is("APPROVED"));
    }

    @Test
    void strangers_see_neither_request_nor_approval() {
        UUID request = submit("sales");
        as("sales2").get("/api/v1/requests/" + request).then().statusCode(404);
        as("l1.apac").get("/api/v1/approvals/" + open(request, "L1")).then().statusCode(404);
        as("l1.apac")
                .post("/api/v1/approvals/" + open(request, "L1") + "/approve")
                .then()
                .statusCode(404);
        as("analyst").get("/api/v1/requests/" + request).then().statusCode(200);
    }

    @Test
    void a_question_and_its_answer_are_part_of_the_record() {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String question = ask("l1", approval, "Which customers?");
        assertThat(suspendedTimers(request)).isEqualTo(2);

        answer("sales", request, question, "The forty largest");

        assertThat(suspendedTimers(request)).isZero();
        request(request).then().body("questions[0].answer", is("The forty largest"));
        approve("l1", request, "L1");
    }

    private long suspendedTimers(UUID request) {
        return jdbc.sql("""
                        select count(*) from act_ru_job j join budget_request r
                        on r.process_instance_id = j.process_instance_id_
                        where r.id = ? and j.suspension_state_ = 2""").param(request).query(Long.class).single();
    }

    @Test
    void the_preview_names_levels_approvers_and_reasons() {
        as("sales")
                .body(submission(Map.of()))
                .post("/api/v1/requests/preview")
                .then()
                .statusCode(200)
                .body("levels.level", is(List.of("L1", "L2", "L3")))
                .body("levels[0].approvers[0].displayName", notNullValue())
                .body("levels[0].because", not(emptyOrNullString()));
    }
}
