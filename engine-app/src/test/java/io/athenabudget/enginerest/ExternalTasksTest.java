package io.athenabudget.enginerest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Other systems at work in a flow, with Camunda's own client. */
@TestPropertySource(properties = "athena.engine-rest.enabled=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExternalTasksTest extends RunningApplication {
    private static final String FLOW = "/api/v1/flows/budget-approval";
    private static final String WORKER = "the-erp";

    private boolean published;

    /** A flow in which the ERP works between two levels, and after the last. */
    @BeforeEach
    void publish() throws IOException {
        if (!published) {
            publish(file("budget-approval.bpmn"));
            published = true;
        }
    }

    private void publish(String bpmn) throws IOException {
        String draft = as("admin")
                .body(Map.of("name", "With the ERP", "bpmn", bpmn, "dmn", file("approval-routing.dmn")))
                .post(FLOW + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("admin")
                .post(FLOW + "/drafts/" + draft + "/validate")
                .then()
                .body("findings", empty())
                .body("publishable", is(true));
        as("admin2")
                .body(Map.of("note", "The ERP takes part"))
                .post(FLOW + "/drafts/" + draft + "/publish")
                .then()
                .statusCode(200);
    }

    private static String file(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ExternalTasksTest.class.getResourceAsStream("/flow-work-elsewhere/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private ExternalTaskClient worker(String topic, ExternalTaskHandler handler) {
        ExternalTaskClient client = ExternalTaskClient.create()
                .baseUrl("http://localhost:" + RestAssured.port + "/engine-rest")
                .workerId(WORKER)
                .asyncResponseTimeout(2_000)
                .addInterceptor(call -> call.addHeader("Authorization", "Bearer " + tokenOf("admin")))
                .build();
        client.subscribe(topic).lockDuration(20_000).handler(handler).open();
        return client;
    }

    private RequestSpecification call(String username) {
        return as(username).urlEncodingEnabled(false);
    }

    private String status(UUID request) {
        return request(request).path("status");
    }

    private UUID waitingForTheErp() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        return request;
    }

    private boolean isOpen(UUID request, String level) {
        return jdbc.sql("select exists (select from approval where request_id = ? and level = ? and status = 'OPEN')")
                .params(request, level)
                .query(Boolean.class)
                .single();
    }

    /** The external task at which a request waits, fetched as another worker would. */
    private String fetched(UUID request, String topic) {
        String task = call("admin")
                .body(Map.of(
                        "workerId",
                        WORKER,
                        "maxTasks",
                        1,
                        "topics",
                        List.of(Map.of("topicName", topic, "lockDuration", 60_000, "businessKey", request.toString()))))
                .post("/engine-rest/external-task/fetchAndLock")
                .then()
                .statusCode(200)
                .body("businessKey", contains(request.toString()))
                .extract()
                .path("[0].id");
        return Objects.requireNonNull(task);
    }

    private Response complete(String task, String variables) {
        return call("admin")
                .body("{\"workerId\": \"" + WORKER + "\"" + variables.replace('\'', '"') + "}")
                .post("/engine-rest/external-task/" + task + "/complete");
    }

    @Test
    void a_worker_does_its_work_and_the_request_goes_on() {
        UUID request = waitingForTheErp();
        assertThat(isOpen(request, "L2")).isFalse();
        // It is not approved only because nobody is asked for the moment.
        assertThat(status(request)).isEqualTo("PENDING");

        ExternalTaskClient erp = worker(
                "erp.reserve", (task, service) -> service.complete(task, Map.of("reservation", "R-" + task.getId())));
        try {
            await().until(() -> isOpen(request, "L2"));
        } finally {
            erp.stop();
        }
        assertThat(status(request)).isEqualTo("PENDING");
        UUID last = approve("l2", request, "L2");
        assertThat(status(request)).isEqualTo("APPROVED");
        assertThat(eventsOf(request))
                .containsSubsequence("ApprovalOpened", "ApprovalDecided", "ApprovalOpened", "RequestApproved")
                .doesNotContain("RequestReopened", "RequestFinalized")
                .containsOnlyOnce("RequestApproved");

        closeWindow(last);
        fire(request, "L2_window_closes");
        UUID first = jdbc.sql("select id from approval where request_id = ? and level = 'L1'")
                .param(request)
                .query(UUID.class)
                .single();
        closeWindow(first);
        fire(request, "L1_window_closes");
        complete(fetched(request, "erp.book"), "").then().statusCode(204);
        assertThat(status(request)).isEqualTo("APPROVED");
        assertThat(eventsOf(request)).endsWith("RequestFinalized").containsOnlyOnce("RequestFinalized");
    }

    /** Of the same flow, with work before the first level, and without the second for amounts such as these. */
    @Test
    void a_request_begins_and_ends_with_another_systems_work() throws IOException {
        published = false;
        publish(file("budget-approval.bpmn")
                .replace(
                        "<bpmn:sequenceFlow id=\"submit\" sourceRef=\"submitted\" targetRef=\"route\"/>",
                        "<bpmn:serviceTask id=\"check\" camunda:type=\"external\" camunda:topic=\"erp.check\"/>"
                                + "<bpmn:sequenceFlow id=\"submit\" sourceRef=\"submitted\" targetRef=\"check\"/>"
                                + "<bpmn:sequenceFlow id=\"checked\" sourceRef=\"check\" targetRef=\"route\"/>")
                .replace(">${levels.contains('L2')}<", ">${levels.contains('L2') and amountBase &gt; 1000000}<"));
        UUID request = submit("sales");
        assertThat(status(request)).isEqualTo("PENDING");
        assertThat(eventsOf(request)).containsExactly("RequestSubmitted");
        complete(fetched(request, "erp.check"), "").then().statusCode(204);

        UUID only = approve("l1", request, "L1");
        closeWindow(only);
        fire(request, "L1_window_closes");
        assertThat(status(request)).isEqualTo("PENDING");
        complete(fetched(request, "erp.reserve"), "").then().statusCode(204);
        assertThat(status(request)).isEqualTo("APPROVED");
        assertThat(eventsOf(request))
                .endsWith("RequestApproved", "RequestFinalized")
                .containsOnlyOnce("RequestApproved", "RequestFinalized");
    }

    @Test
    void a_level_is_undone_and_a_request_withdrawn_while_a_worker_is_busy() {
        UUID request = waitingForTheErp();
        String task = fetched(request, "erp.reserve");
        UUID first = jdbc.sql("select id from approval where request_id = ? and level = 'L1'")
                .param(request)
                .query(UUID.class)
                .single();
        rollBack("l1", first).then().statusCode(200);
        complete(task, "").then().statusCode(404);
        assertThat(isOpen(request, "L1")).isTrue();

        approve("l1", request, "L1");
        String again = fetched(request, "erp.reserve");
        as("sales")
                .body(Map.of("comment", "Not any more"))
                .post("/api/v1/requests/" + request + "/withdraw")
                .then()
                .statusCode(200);
        complete(again, "").then().statusCode(404);
        assertThat(status(request)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_failure_is_seen_and_tried_again() {
        UUID request = waitingForTheErp();
        List<Integer> retries = new CopyOnWriteArrayList<>();
        ExternalTaskClient erp = worker("erp.reserve", (task, service) -> {
            if (task.getRetries() == null) {
                service.handleFailure(task, "The ERP is down", "for maintenance", 2, 0);
            } else {
                retries.add(task.getRetries());
                service.complete(task);
            }
        });
        try {
            await().until(() -> isOpen(request, "L2"));
        } finally {
            erp.stop();
        }
        assertThat(retries).containsExactly(2);
        call("admin")
                .get("/engine-rest/history/external-task-log?failureLog=true&activityIdIn=reserve")
                .then()
                .statusCode(200)
                .body("errorMessage", hasItem("The ERP is down"));
    }

    @Test
    void work_that_has_failed_for_good_is_an_incident() {
        UUID request = waitingForTheErp();
        String task = fetched(request, "erp.reserve");
        call("admin")
                .body(Map.of("workerId", WORKER, "errorMessage", "No such cost centre", "retries", 0))
                .post("/engine-rest/external-task/" + task + "/failure")
                .then()
                .statusCode(204);
        call("admin")
                .get("/engine-rest/incident?activityId=reserve")
                .then()
                .statusCode(200)
                .body("incidentMessage", hasItem("No such cost centre"));
        assertThat(isOpen(request, "L2")).isFalse();
        assertThat(status(request)).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'variables': {'amountBase': {'value': 1, 'type': 'Double'}}",
                "'variables': {'category': {'value': 'x', 'type': 'String'}}",
                "'variables': {'region': {'value': 'x'}}",
                "'variables': {'outcome': {'value': 'APPROVED', 'type': 'String'}}",
                "'variables': {'fine': {'value': 1}, 'decisionId': {'value': 'x', 'type': 'String'}}",
                "'variables': {'levels': {'value': 'L1', 'type': 'String'}}",
                "'variables': {'costCentre': {'value': '1', 'type': 'String'}}",
                "'variables': {'remind': {'value': 1}}",
                "'variables': {'execution': {'value': 1}}",
                "'variables': {'a.b': {'value': 1}}",
                "'variables': {'\\u0061mountBase': {'value': 1}}",
                "'localVariables': {'amountBase': {'value': 1, 'type': 'Double'}}",
                "'variables': {}, 'localVariables': {'outcome': {'value': 'APPROVED'}}",
                "'variables': {'mine': {'value': {'a': 1}}}",
                "'variables': {'mine': {'value': 'rO0ABQ==', 'type': 'Object', 'valueInfo': {'objectTypeName': 'java.lang.Integer', 'serializationDataFormat': 'application/x-java-serialized-object'}}}",
                "'variables': {'mine': {'value': 'rO0ABQ==', 'type': 'Bytes'}}",
                "'variables': {'mine': {'value': '{}', 'type': 'Json'}}",
                "'variables': {'mine': 1}",
            })
    void no_worker_sets_what_the_flow_decides_by(String variables) {
        UUID request = waitingForTheErp();
        String task = fetched(request, "erp.reserve");
        complete(task, ", " + variables)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/variable-refused"))
                .body("detail", startsWith("A worker does not set "));
        call("admin")
                .body("{\"workerId\": \"" + WORKER + "\", \"retries\": 1, " + variables.replace('\'', '"') + "}")
                .post("/engine-rest/engine/default/external-task/" + task + "/failure")
                .then()
                .statusCode(422);
        call("admin").get("/engine-rest/external-task/" + task).then().statusCode(200);
        assertThat(isOpen(request, "L2")).isFalse();
        complete(task, ", 'variables': {'mine': {'value': 'R-1', 'type': 'String'}}")
                .then()
                .statusCode(204);
        assertThat(isOpen(request, "L2")).isTrue();
    }

    @Test
    void what_is_said_twice_or_cannot_be_read_is_not_taken() {
        String task = fetched(waitingForTheErp(), "erp.reserve");
        String twice = ", 'variables': {}, 'variables': {'amountBase': {'value': 1, 'type': 'Double'}}";
        complete(task, twice).then().statusCode(400);
        complete(task, ", 'variables': {'mine': }").then().statusCode(400);
        complete(task, ", 'VARIABLES': {'amountBase': {'value': 1}}").then().statusCode(422);
        complete(task, "").then().statusCode(204);
    }

    @Test
    void only_who_fetched_a_task_ends_it() {
        String task = fetched(waitingForTheErp(), "erp.reserve");
        complete(UUID.randomUUID().toString(), ", 'variables': {'mine': {'value': 1}}")
                .then()
                .statusCode(404);
        call("admin")
                .body(Map.of("workerId", "somebody-else"))
                .post("/engine-rest/external-task/" + task + "/complete")
                .then()
                .statusCode(400);
        complete(task, "").then().statusCode(204);
    }
}
