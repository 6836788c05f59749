package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.athenabudget.RunningApplication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A flow that tells people of requests on their way, on a running system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotifyTest extends RunningApplication {
    private static final String POINT = "TELL_FINANCE";

    /** Finance is told of what L1 has approved. */
    @BeforeEach
    void redesign() {
        leaveAssignedCategories();
        publishFlow(
                shippedFlow()
                        .replace("targetRef=\"L2_needed\"", "targetRef=\"TELL_FINANCE\"")
                        .replace("<bpmn:exclusiveGateway id=\"L2_needed\"", """
                                <bpmn:sendTask id="TELL_FINANCE" name="Tell finance" camunda:delegateExpression="${notify}"/>
                                <bpmn:sequenceFlow id="told" sourceRef="TELL_FINANCE" targetRef="L2_needed"/>
                                <bpmn:exclusiveGateway id="L2_needed\""""),
                null);
    }

    @AfterAll
    void back() {
        publishFlow(shippedFlow(), null);
    }

    @Test
    void whoever_is_assigned_is_told_and_may_see_the_request_from_then_on() {
        String told = user("l2.deputy");
        String assignment = as("admin")
                .body(Map.of("categoryId", category(), "level", POINT, "approverIds", List.of(told)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        try {
            UUID request = submit("sales");
            seen("l2.deputy", request, 404);

            UUID decision = approve("l1", request, "L1");

            seen("l2.deputy", request, 200);
            seen("l3", request, 404);
            assertThat(eventsOf(request)).endsWith("ApprovalDecided", "RequestPassed", "ApprovalOpened");
            assertThat(told(request)).containsExactly(List.of(told));
            as("sales")
                    .get("/api/v1/requests/" + request + "/status")
                    .then()
                    .body("find { it.event == 'RequestPassed' }.stepName", is("Tell finance"));

            rollBack("l1", decision).then().statusCode(200);
            approve("l1", request, "L1");
            assertThat(told(request)).hasSize(2);
        } finally {
            as("admin").delete("/api/v1/assignments/" + assignment).then().statusCode(204);
        }
    }

    @Test
    void where_nobody_is_assigned_the_request_goes_on_and_says_so() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        assertThat(open(request, "L2")).isNotNull();
        assertThat(told(request)).containsExactly(List.of());
    }

    @Test
    void the_matrix_has_a_row_for_them() {
        as("admin")
                .get("/api/v1/assignments/levels")
                .then()
                .body("items.key", hasItem(POINT))
                .body("items.find { it.key == 'TELL_FINANCE' }.name", is("Tell finance"))
                .body("items.find { it.key == 'TELL_FINANCE' }.decides", is(false))
                .body("items.find { it.key == 'L1' }.decides", is(true));
    }

    private void seen(String username, UUID request, int status) {
        as(username).get("/api/v1/requests/" + request).then().statusCode(status);
    }

    /** Whom each event says that it is for. */
    private List<List<String>> told(UUID request) {
        return jdbc.sql("""
                        select array(select jsonb_array_elements_text(event -> 'data' -> 'userIds'))
                        from (select id, convert_from(payload, 'UTF8')::jsonb as event from outbox_event) told
                        where event ->> 'type' like '%.RequestPassed.%' and event -> 'data' ->> 'requestId' = ?
                        order by id""")
                .param(request.toString())
                .query((row, i) -> List.of((String[]) row.getArray(1).getArray()))
                .list();
    }
}
