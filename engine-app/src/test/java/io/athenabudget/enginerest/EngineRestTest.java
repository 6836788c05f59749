package io.athenabudget.enginerest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Who may call the engine's REST API, and what nobody may: by neither address of it, however that is spelled. */
@TestPropertySource(properties = "athena.engine-rest.enabled=true")
class EngineRestTest extends RunningApplication {
    private static final List<String> MOUNTS = List.of("/engine-rest", "/engine-rest/engine/default");

    private RequestSpecification call(String username) {
        return as(username).urlEncodingEnabled(false);
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
                .body(Map.of("workerId", "the-erp", "errorCode", "x"))
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
