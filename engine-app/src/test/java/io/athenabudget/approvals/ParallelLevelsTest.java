package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** A flow in which finance and legal decide at the same time, run by the same code as the one shipped. */
@TestPropertySource(properties = "athena.flow.location=classpath:/flow-parallel/")
class ParallelLevelsTest extends RunningApplication {
    private static final String FINANCE = "L2_finance";
    private static final String LEGAL = "L2_legal";

    @BeforeEach
    void approversOfTheParallelLevels() {
        for (String level : List.of(FINANCE, LEGAL)) {
            Map<String, Object> assignment =
                    Map.of("categoryId", category(), "level", level, "approverIds", List.of(user(approver(level))));
            as("admin").body(assignment).post("/api/v1/assignments").then().statusCode(anyOf(is(201), is(409)));
        }
    }

    /** Who decides where: the demonstration organisation knows L1, L2 and L3 only. */
    private static String approver(String level) {
        return switch (level) {
            case FINANCE -> "l2";
            case LEGAL -> "l2.deputy";
            default -> level.toLowerCase(Locale.ROOT);
        };
    }

    private UUID submitted() {
        UUID request = submit("sales");
        approveAt("L1", request);
        return request;
    }

    private UUID approveAt(String level, UUID request) {
        return approve(approver(level), request, level);
    }

    private UUID rejectAt(String level, UUID request) {
        return reject(approver(level), request, level);
    }

    @Test
    void two_levels_are_open_at_the_same_time_and_each_is_in_its_approver_s_inbox() {
        UUID request = submitted();

        request(request)
                .then()
                .body("status", is("PENDING"))
                .body("step.key", containsInAnyOrder(FINANCE, LEGAL))
                .body("step.name", containsInAnyOrder("L2 finance approval", "L2 legal approval"));
        for (String level : List.of(FINANCE, LEGAL)) {
            as(approver(level))
                    .get("/api/v1/approvals/incoming?limit=200")
                    .then()
                    .body("items.findAll { it.requestId == '" + request + "' }.level", contains(level));
        }
    }

    @Test
    void the_next_level_opens_when_both_have_approved() {
        UUID request = submitted();
        approveAt(LEGAL, request);
        request(request).then().body("status", is("PENDING")).body("step.key", contains(FINANCE));
        approveAt(FINANCE, request);
        request(request).then().body("status", is("PENDING")).body("step.key", contains("L3"));
        approveAt("L3", request);

        request(request)
                .then()
                .body("status", is("APPROVED"))
                .body("final", is(false))
                .body("step", empty())
                .body("decisions.level", containsInAnyOrder("L1", FINANCE, LEGAL, "L3"))
                .body("decisions.revocable", everyItem(is(true)));
        assertThat(eventsOf(request)).endsWith("ApprovalOpened", "ApprovalDecided", "RequestApproved");
    }

    @RepeatedTest(5)
    void two_approvals_at_the_same_moment_open_the_next_level_once() {
        UUID request = submitted();
        UUID finance = open(request, FINANCE);
        UUID legal = open(request, LEGAL);
        tokenOf("l2");
        tokenOf("l2.deputy");

        List<CompletableFuture<Integer>> answers = Stream.of(Map.entry("l2", finance), Map.entry("l2.deputy", legal))
                .map(decision -> CompletableFuture.supplyAsync(() -> as(decision.getKey())
                        .post("/api/v1/approvals/" + decision.getValue() + "/approve")
                        .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(200, 200);
        request(request).then().body("step.key", contains("L3"));
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void rolling_one_back_withdraws_the_next_level_and_leaves_the_other(String undone, String other) {
        UUID request = submitted();
        UUID kept = approveAt(other, request);
        UUID first = approveAt(undone, request);
        UUID third = open(request, "L3");

        as(approver(undone))
                .get("/api/v1/approvals/" + first + "/rollback")
                .then()
                .statusCode(200)
                .body("reopens", contains(undone))
                .body("withdrawn.approvalId", contains(third.toString()))
                .body("superseded", empty());
        request(request).then().body("step.key", contains("L3"));
        rollBack(approver(undone), first).then().statusCode(200).body("reopens", contains(undone));

        request(request)
                .then()
                .body("status", is("PENDING"))
                .body("step.key", contains(undone))
                .body("decisions.find { it.approvalId == '" + kept + "' }.revocable", is(true));
        approveAt(undone, request);
        request(request).then().body("step.key", contains("L3"));
    }

    @Test
    void rolling_one_back_supersedes_the_next_level_s_decision() {
        UUID request = submitted();
        UUID finance = approveAt(FINANCE, request);
        UUID legal = approveAt(LEGAL, request);
        UUID third = approveAt("L3", request);
        request(request).then().body("status", is("APPROVED"));

        rollBack("l2", finance)
                .then()
                .statusCode(200)
                .body("reopens", contains(FINANCE))
                .body("withdrawn", empty())
                .body("superseded.approvalId", contains(third.toString()));

        request(request)
                .then()
                .body("status", is("PENDING"))
                .body("step.key", contains(FINANCE))
                .body("decisions.find { it.approvalId == '" + third + "' }.status", is("SUPERSEDED"))
                .body("decisions.find { it.approvalId == '" + legal + "' }.status", is("ACTIVE"));
        assertThat(eventsOf(request))
                .endsWith("DecisionRolledBack", "ApprovalOpened", "DecisionSuperseded", "RequestReopened");
        rollBack("l3", third).then().statusCode(409).body("type", endsWith("/superseded"));
        approveAt(FINANCE, request);
        approveAt("L3", request);
        request(request).then().body("status", is("APPROVED"));
    }

    @Test
    void a_rejection_withdraws_the_other_level_and_rolling_it_back_opens_both() {
        UUID request = submitted();
        UUID finance = open(request, FINANCE);
        UUID rejection = rejectAt(LEGAL, request);

        request(request)
                .then()
                .body("status", is("REJECTED"))
                .body("final", is(false))
                .body("step", empty());
        as("l2").post("/api/v1/approvals/" + finance + "/approve")
                .then()
                .statusCode(409)
                .body("type", endsWith("/approval-withdrawn"));
        as(approver(LEGAL))
                .get("/api/v1/approvals/" + rejection + "/rollback")
                .then()
                .body("reopens", containsInAnyOrder(FINANCE, LEGAL))
                .body("withdrawn", empty())
                .body("superseded", empty());

        rollBack(approver(LEGAL), rejection).then().statusCode(200).body("reopens", containsInAnyOrder(FINANCE, LEGAL));

        request(request).then().body("status", is("PENDING")).body("step.key", containsInAnyOrder(FINANCE, LEGAL));
        approveAt(FINANCE, request);
        approveAt(LEGAL, request);
        request(request).then().body("step.key", contains("L3"));
    }

    @Test
    void while_one_rejects_rolling_the_other_back_opens_nothing() {
        UUID request = submitted();
        UUID finance = approveAt(FINANCE, request);
        UUID rejection = rejectAt(LEGAL, request);

        rollBack("l2", finance).then().statusCode(200).body("reopens", empty());
        request(request).then().body("status", is("REJECTED")).body("step", empty());

        rollBack(approver(LEGAL), rejection).then().statusCode(200).body("reopens", containsInAnyOrder(FINANCE, LEGAL));
        request(request).then().body("status", is("PENDING"));
    }

    @Test
    void rolling_the_first_level_back_undoes_everything() {
        UUID request = submit("sales");
        UUID first = approveAt("L1", request);
        UUID finance = approveAt(FINANCE, request);
        UUID legal = open(request, LEGAL);

        rollBack("l1", first)
                .then()
                .statusCode(200)
                .body("reopens", contains("L1"))
                .body("withdrawn.approvalId", contains(legal.toString()))
                .body("superseded.approvalId", contains(finance.toString()));

        request(request).then().body("status", is("PENDING")).body("step.key", contains("L1"));
    }

    @Test
    void a_question_at_one_level_leaves_the_other_alone() {
        UUID request = submitted();
        String question = ask("l2", open(request, FINANCE), "Which cost centre?");
        assertThat(pausedReminders(request)).containsOnly("L2_finance_remind", "L2_finance_escalate");
        approveAt(LEGAL, request);

        answer("sales", request, question, "The fair's");

        assertThat(pausedReminders(request)).isEmpty();
        approveAt(FINANCE, request);
        request(request).then().body("step.key", contains("L3"));
    }

    private List<String> pausedReminders(UUID request) {
        return jdbc.sql("""
                        select d.act_id_ from act_ru_job j
                        join act_ru_jobdef d on d.id_ = j.job_def_id_
                        join budget_request r on r.process_instance_id = j.process_instance_id_
                        where r.id = ? and j.suspension_state_ = 2""").param(request).query(String.class).list();
    }

    @Test
    void withdrawing_the_request_withdraws_both() {
        UUID request = submitted();
        UUID finance = open(request, FINANCE);
        UUID legal = open(request, LEGAL);

        as("sales")
                .body(Map.of("comment", "Not needed any more"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("step", empty());

        assertThat(jdbc.sql("select id from approval where request_id = ? and status = 'WITHDRAWN'")
                        .param(request)
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(finance, legal);
    }

    @Test
    void nobody_decides_both() {
        UUID request = submitted();
        approveAt(FINANCE, request);
        Map<String, Object> both = Map.of(
                "categoryId",
                category(),
                "level",
                LEGAL,
                "region",
                "EMEA",
                "approverIds",
                List.of(user("l2"), user("l2.deputy")));
        String assignment = as("admin")
                .body(both)
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            as("l2").post("/api/v1/approvals/" + open(request, LEGAL) + "/approve")
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/second-level"));
        } finally {
            as("admin").delete("/api/v1/assignments/" + assignment).then().statusCode(204);
        }
    }

    @Test
    void the_preview_of_a_request_names_both_levels() {
        as("sales")
                .body(submission(Map.of()))
                .post("/api/v1/requests/preview")
                .then()
                .statusCode(200)
                .body("levels.level", is(List.of("L1", FINANCE, LEGAL, "L3")))
                .body("levels[2].approvers.displayName", contains("L2 Deputy EMEA"));
    }
}
