package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.athenabudget.RunningApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A flow in which two of three have to approve behind L1, on a running system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuorumTest extends RunningApplication {
    private static final Path FLOW = Path.of("../processes/src/test/resources/flow-quorum");
    private static final Map<String, String> BOARD = Map.of("CFO", "l2", "COO", "l2.deputy", "CTO", "l3");

    private boolean published;

    @BeforeEach
    void redesign() throws IOException {
        if (!published) {
            leaveAssignedCategories();
            List<UUID> categories = jdbc.sql("select id from category where active")
                    .query(UUID.class)
                    .list();
            BOARD.forEach((level, approver) -> categories.forEach(category -> as("admin")
                    .body(Map.of("categoryId", category, "level", level, "approverIds", List.of(user(approver))))
                    .post("/api/v1/assignments")
                    .then()
                    .statusCode(201)));
            publishFlow(
                    Files.readString(FLOW.resolve("budget-approval.bpmn")),
                    Files.readString(FLOW.resolve("approval-routing.dmn")));
            published = true;
        }
    }

    @AfterAll
    void back() {
        publishFlow(shippedFlow(), null);
    }

    private UUID beforeTheBoard() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        return request;
    }

    private static String approver(String level) {
        return Objects.requireNonNull(BOARD.get(level));
    }

    private UUID rejects(String level, UUID request) {
        return reject(approver(level), request, level);
    }

    private UUID approves(String level, UUID request) {
        return approve(approver(level), request, level);
    }

    private void stands(UUID request, String status, String... open) {
        request(request)
                .then()
                .body("status", is(status))
                .body("step.key", open.length == 0 ? is(List.of()) : containsInAnyOrder(open));
    }

    @Test
    void a_request_is_not_rejected_by_a_rejection_that_is_outvoted() {
        UUID request = beforeTheBoard();
        rejects("COO", request);
        stands(request, "PENDING", "CFO", "CTO");
        approves("CFO", request);
        approves("CTO", request);
        stands(request, "PENDING", "L2");
        assertThat(eventsOf(request)).doesNotContain("RequestRejected", "RequestReopened");
    }

    @Test
    void too_many_rejections_reject_it_until_one_is_rolled_back() {
        UUID request = beforeTheBoard();
        approves("CFO", request);
        UUID first = rejects("COO", request);
        rejects("CTO", request);
        stands(request, "REJECTED");
        assertThat(eventsOf(request)).endsWith("RequestRejected");

        rollBack("l2.deputy", first).then().statusCode(200).body("reopens", contains("COO"));
        stands(request, "PENDING", "COO");
        approves("COO", request);
        stands(request, "PENDING", "L2");
    }

    @Test
    void whoever_is_not_needed_any_more_loses_the_approval_and_gets_it_back() {
        UUID request = beforeTheBoard();
        approves("CFO", request);
        UUID second = approves("COO", request);
        stands(request, "PENDING", "L2");
        assertThat(eventsOf(request)).contains("ApprovalWithdrawn");

        rollBack("l2.deputy", second)
                .then()
                .statusCode(200)
                .body("reopens", containsInAnyOrder("COO", "CTO"))
                .body("withdrawn.level", contains("L2"));
        stands(request, "PENDING", "COO", "CTO");
    }
}
