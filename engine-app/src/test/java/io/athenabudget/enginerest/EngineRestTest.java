package io.athenabudget.enginerest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
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
import java.util.stream.Stream;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Other systems at work, with Camunda's own client; and what is not for them. */
@TestPropertySource(properties = "athena.engine-rest.enabled=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineRestTest extends RunningApplication {
    private static final String FLOW = "/api/v1/flows/budget-approval";
    private static final List<String> MOUNTS = List.of("/engine-rest", "/engine-rest/engine/default");
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
                Objects.requireNonNull(EngineRestTest.class.getResourceAsStream("/flow-work-elsewhere/" + name))) {
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

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "sales", "l1"})
    void only_administrators_come_in(String username) {
        for (String mount : MOUNTS) {
            call(username)
                    .get(mount + "/external-task")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("detail", containsString("for administrators"));
            call(username)
                    .body(Map.of("workerId", "x", "maxTasks", 1, "topics", List.of()))
                    .post(mount + "/external-task/fetchAndLock")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void nobody_comes_in_without_a_token() {
        for (String mount : MOUNTS) {
            given().get(mount + "/external-task")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .header("Set-Cookie", nullValue());
            given().auth()
                    .preemptive()
                    .basic("admin", PASSWORD)
                    .get(mount + "/external-task")
                    .then()
                    .statusCode(401);
            given().auth().oauth2("nonsense").get(mount + "/task").then().statusCode(401);
        }
    }

    @Test
    void the_engine_is_read() {
        for (String mount : MOUNTS) {
            call("admin")
                    .get(mount + "/process-definition?key=budget-approval")
                    .then()
                    .statusCode(200)
                    .body("key", hasItem("budget-approval"));
            call("admin")
                    .get(mount + "/history/activity-instance?maxResults=1")
                    .then()
                    .statusCode(200);
            call("admin").get(mount + "/external-task/count").then().statusCode(200);
            call("admin").get(mount + "/version").then().statusCode(200);
            Stream.of("/task", "/process-instance", "/external-task", "/history/task", "/variable-instance")
                    .forEach(query -> call("admin")
                            .body("{}")
                            .post(mount + query + "/count")
                            .then()
                            .statusCode(200)
                            .body("count", notNullValue()));
            call("admin").body("{}").post(mount + "/task?maxResults=1").then().statusCode(200);
        }
    }

    static Stream<String> forbidden() {
        String id = "7c1f3c1e-0000-4000-8000-000000000001";
        return Stream.of(
                "POST /deployment/create",
                "DELETE /deployment/" + id,
                "POST /process-definition/key/budget-approval/start",
                "POST /process-definition/key/budget-approval/submit-form",
                "PUT /process-definition/key/budget-approval/suspended",
                "DELETE /process-definition/key/budget-approval",
                "GET /process-definition/key/budget-approval/rendered-form",
                "GET /process-definition/key/budget-approval/startForm",
                "GET /process-definition/key/budget-approval/form-variables",
                "POST /process-instance/" + id + "/modification",
                "PUT /process-instance/" + id + "/variables/amountBase",
                "POST /process-instance/" + id + "/variables",
                "DELETE /process-instance/" + id,
                "POST /process-instance/delete",
                "PUT /process-instance/suspended",
                "POST /process-instance/message-async",
                "POST /process-instance/variables-async",
                "PUT /execution/" + id + "/localVariables/x",
                "POST /execution/" + id + "/signal",
                "POST /execution/" + id + "/messageSubscriptions/Rollback/trigger",
                "POST /task/create",
                "POST /task/" + id + "/complete",
                "POST /task/" + id + "/claim",
                "POST /task/" + id + "/bpmnError",
                "POST /task/" + id + "/submit-form",
                "GET /task/" + id + "/form",
                "GET /task/" + id + "/rendered-form",
                "GET /task/" + id + "/deployed-form",
                "PUT /task/" + id + "/variables/x",
                "POST /message",
                "POST /signal",
                "POST /condition",
                "POST /decision-definition/key/approval-routing/evaluate",
                "PUT /decision-definition/" + id + "/history-time-to-live",
                "POST /external-task/" + id + "/bpmnError",
                "PUT /external-task/" + id + "/retries",
                "PUT /external-task/" + id + "/priority",
                "PUT /external-task/retries",
                "POST /external-task/retries-async",
                "PUT /job/" + id + "/retries",
                "POST /job/" + id + "/execute",
                "POST /job/retries",
                "POST /migration/execute",
                "POST /migration/generate",
                "POST /modification/execute",
                "GET /filter",
                "GET /filter/" + id + "/list",
                "POST /filter/create",
                "POST /user/create",
                "PUT /user/" + id + "/profile",
                "DELETE /user/" + id,
                "POST /group/create",
                "POST /authorization/create",
                "GET /authorization",
                "POST /tenant/create",
                "POST /identity/verify",
                "GET /metrics",
                "GET /telemetry/configuration",
                "GET /schema/log",
                "POST /history/cleanup",
                "POST /history/process-instance/delete",
                "DELETE /history/process-instance/" + id,
                "POST /history/process-instance/set-removal-time",
                "POST /batch/" + id,
                "DELETE /batch/" + id,
                "GET /engine",
                "GET /",
                "GET /application.wadl",
                "OPTIONS /task",
                "HEAD /task",
                "PATCH /task");
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void all_else_is_done_in_the_portal(String what) {
        String method = what.substring(0, what.indexOf(' '));
        String address = what.substring(what.indexOf(' ') + 1);
        for (String mount : MOUNTS) {
            int status =
                    call("admin").body("{}").request(method, mount + address).statusCode();
            assertThat(status).as(method + " " + mount + address).isIn(403, 405);
            assertThat(given().request(method, mount + address).statusCode()).isIn(401, 405);
        }
    }

    @Test
    void who_deploys_is_told_where_to() {
        for (String mount : MOUNTS) {
            given().auth()
                    .oauth2(tokenOf("admin"))
                    .multiPart("deployment-name", "x")
                    .multiPart("data", "x.bpmn", "<x/>".getBytes(StandardCharsets.UTF_8))
                    .post(mount + "/deployment/create")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("detail", startsWith("Flows are published in the portal"));
        }
        call("admin")
                .body(Map.of("workerId", WORKER, "errorCode", "x"))
                .post("/engine-rest/external-task/" + UUID.randomUUID() + "/bpmnError")
                .then()
                .statusCode(403)
                .body("detail", startsWith("No flow catches errors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/deployment/create/",
                "/engine-rest//deployment/create",
                "/engine-rest/%64eployment/create",
                "/engine-rest/deployment%2Fcreate",
                "/engine-rest/deployment;x=y/create",
                "/engine-rest/deployment/create;x",
                "/engine-rest;x/deployment/create",
                "/%65ngine-rest/deployment/create",
                "/ENGINE-REST/deployment/create",
                "/engine-rest/DEPLOYMENT/create",
                "/engine-rest/task/../deployment/create",
                "/engine-rest/task/%2e%2e/deployment/create",
                "/engine-rest/external-task/x/../../deployment/create",
                "/x/../engine-rest/deployment/create",
                "/engine-rest/./deployment/create",
                "/engine-rest/engine/default/%64eployment/create",
                "/engine-rest/engine/%64efault/deployment/create",
                "/engine-rest/engine/default//deployment/create",
                "/engine-rest/engine/default/engine/default/deployment/create",
                "/engine-rest/engine/other/task",
                "/engine-rest/engine/default;x/message",
                "/engine-rest/%6dessage",
                "/engine-rest/message/",
                "/engine-rest/message?x=/task",
                "/engine-rest/message#/task",
                "/engine-rest/task/",
                "/engine-rest/%74ask",
                "/engine-rest/external-task/fetchandlock",
                "/camunda/../engine-rest/message",
                "/camunda/api/admin/setup/default/user/create",
                "/engine-rest/admin/setup/default/user/create",
                "/camunda/api/engine/engine/default/external-task/fetchAndLock"
            })
    void no_other_spelling_leads_round(String address) {
        assertThat(call("admin").body("{}").post(address).statusCode())
                .as(address)
                .isIn(400, 401, 403, 404, 405);
        assertThat(given().urlEncodingEnabled(false)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(address)
                        .statusCode())
                .as(address)
                .isIn(400, 401, 403, 404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'orQueries': [{'assigneeExpression': '${1}'}]}",
                "{'orQueries': [{'assignee': 'somebody'}]}",
                "{'assigneeExpression': '${1}'}",
                "{'\\u006frQueries': [{'candidateGroupsExpression': '${1}'}]}",
                "{'taskVariables': [], 'followUpAfterExpression' : null}"
            })
    void no_query_has_an_expression(String query) {
        String json = query.replace('\'', '"');
        for (String mount : MOUNTS) {
            for (String address : List.of("/task", "/task/count", "/history/task", "/process-instance")) {
                call("admin")
                        .body(json)
                        .post(mount + address)
                        .then()
                        .statusCode(403)
                        .body("type", endsWith("/problems/expression-refused"));
            }
            call("admin")
                    .get(mount + "/task?assigneeExpression=%24%7B1%7D")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void it_is_no_part_of_the_documented_api() {
        assertThat(given().get("/docs/openapi.json").asString()).doesNotContain("engine-rest");
    }
}
