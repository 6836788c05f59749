package io.athenabudget.cockpit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.RunningApplication;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine would do for whoever reaches it, and that nobody does, administrators included. */
class EngineDoorsTest extends RunningApplication {
    private static final String MARK = "athena.engine-door";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private ProcessEngine engine;

    private OpenCockpit admin;

    @BeforeEach
    void open() {
        admin = OpenCockpit.by("admin", PASSWORD);
    }

    @AfterEach
    void clear() {
        System.clearProperty(MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'orQueries': [{'assigneeExpression': '${1}'}]}",
                "{'orQueries': [{'assignee': 'somebody'}]}",
                "{'assigneeExpression': '${1}'}",
                "{'ORQUERIES': []}",
                "{'\\u006frQueries': [{'candidateGroupsExpression': '${1}'}]}",
                "{'a': {'b': [[{'dueBeforeExpression': '${now()}'}]]}}",
                "{'taskVariables': [], 'followUpAfterExpression' : null}"
            })
    void no_query_has_an_expression_however_it_is_spelled(String query) {
        String json = query.replace('\'', '"');
        for (String address : new String[] {"/task", "/task/count", "/history/task", "/process-instance"}) {
            admin.post(address, json).then().statusCode(403).body("type", endsWith("/problems/expression-refused"));
        }
    }

    @Test
    void nor_in_another_encoding_or_as_another_type() {
        byte[] query = "{\"orQueries\": [{\"assigneeExpression\": \"${1}\"}]}".getBytes(StandardCharsets.UTF_16BE);
        admin.call().body(query).post(ENGINE + "/task").then().statusCode(oneOf(400, 403));
        admin.call()
                .contentType("application/vnd.camunda+json")
                .body("{\"assigneeExpression\": \"${1}\"}")
                .post(ENGINE + "/task")
                .then()
                .statusCode(403);
        admin.call()
                .contentType("application/hal+json")
                .body("assigneeExpression=1")
                .post(ENGINE + "/task")
                .then()
                .statusCode(400);
        admin.get("/task?assigneeExpression=%24%7B1%7D").then().statusCode(403);
        admin.get("/task?%61ssigneeExpression=1").then().statusCode(403);
    }

    @Test
    void what_is_too_long_or_too_deep_to_be_looked_at_is_not_asked() {
        admin.post("/task", "{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}")
                .then()
                .statusCode(400);
        admin.post("/task", "{\"a\": \"" + "x".repeat(1_100_000) + "\"}").then().statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user//create",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/cockpit/../admin/setup/default/user/create",
                "/camunda/api/cockpit/%2e%2e/admin/setup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/CAMUNDA/api/admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/cockpit",
                "/camunda/api/admin/auth/user/default/login/admin",
                "/camunda/api/engine/engine/default/filter/create",
                "/camunda/api/engine/engine/default/filter/create/",
                "/camunda/api/engine/engine/default/filter/x",
                "/camunda/api/engine/engine/default/filter/x/singleResult",
                "/camunda/api/engine/engine/default/%66ilter/create",
                "/camunda/api/engine/engine/default/filter;x/create",
                "/camunda/api/engine/engine/default/deployment/create",
                "/camunda/api/engine/engine/default/user/create",
                "/camunda/api/engine/engine/default/group/create",
                "/camunda/api/engine/engine/other/task",
                "/camunda/api/welcome/plugin/x/default/y",
                "/engine-rest/task",
                "/engine-rest/engine/default/task"
            })
    void doors_that_nobody_needs_are_shut(String address) {
        int status = admin.call().body("{}").post(address).statusCode();
        assertThat(status).as(address).isIn(400, 401, 403, 404, 405);
        int anonymous = given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{}")
                .post(address)
                .statusCode();
        assertThat(anonymous).as(address).isIn(400, 401, 403, 404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda/app/admin/default/", "/camunda/app/welcome/default/", "/camunda/app/", "/camunda/"})
    void of_camundas_applications_only_cockpit_and_tasklist_are_there(String address) {
        admin.call().redirects().follow(false).get(address).then().statusCode(oneOf(302, 403, 404));
    }

    @Test
    void the_engine_has_no_first_administrator_to_be_set_up() {
        assertThat(engine.getIdentityService().isReadOnly()).isTrue();
        assertThat(engine.getIdentityService().checkPassword("admin", PASSWORD)).isFalse();
    }

    /** The hole itself: if a later engine closes it, the door can go. */
    @Test
    void the_bare_engine_evaluates_what_an_or_query_contains() throws Exception {
        String query = """
                {"orQueries": [{"assigneeExpression":
                  "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass()).invoke(null, '%s', 'open')}"}]}""".formatted(MARK);
        TaskQueryDto dto = new ObjectMapper().readValue(query, TaskQueryDto.class);
        dto.setObjectMapper(new ObjectMapper());
        try {
            dto.toQuery(engine).list();
        } catch (RuntimeException afterwards) {
            // What the expression gives is no name of anybody; it has run all the same.
        }
        assertThat(System.getProperty(MARK)).isEqualTo("open");
    }
}
