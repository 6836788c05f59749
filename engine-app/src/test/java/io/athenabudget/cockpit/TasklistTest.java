package io.athenabudget.cockpit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.athenabudget.RunningApplication;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist has the session that Cockpit has, and is for looking: what is decided is decided by the rules of the portal. */
class TasklistTest extends RunningApplication {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TasklistFilter filter;

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void what_opens_cockpit_opens_it_and_it_lists_the_open_approvals(String username) {
        UUID approval = open(submit("sales"), "L1");
        OpenCockpit opened = OpenCockpit.by(username, PASSWORD);
        opened.call()
                .get(CockpitSecurity.TASKLIST + "default/")
                .then()
                .statusCode(200)
                .contentType("text/html");
        opened.call()
                .get(CockpitSecurity.TASKLIST + "scripts/config.js?bust=1")
                .then()
                .statusCode(200)
                .body(containsString("athena-signed-out.js"));
        String id = opened.get("/filter?resourceType=Task")
                .then()
                .statusCode(200)
                .body("name", contains(TasklistFilter.NAME))
                .extract()
                .path("[0].id");
        opened.call()
                .options(ENGINE + "/filter")
                .then()
                .statusCode(200)
                .body("links.rel", org.hamcrest.Matchers.not(hasItem("create")));
        opened.get("/filter/" + id + "/count").then().statusCode(200).body("count", greaterThan(0));
        opened.post(
                        "/filter/" + id + "/list?firstResult=0&maxResults=500",
                        Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc"))))
                .then()
                .statusCode(200)
                .body("id", hasItem(approval.toString()));
        opened.get("/task/" + approval).then().statusCode(200).body("taskDefinitionKey", equalTo("L1"));
        opened.post("/filter/" + id + "/list", Map.of("assigneeExpression", "${1}"))
                .then()
                .statusCode(403)
                .body("type", endsWith("/problems/expression-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void nothing_is_done_there_not_even_by_an_administrator(String username) {
        UUID approval = open(submit("sales"), "L1");
        OpenCockpit opened = OpenCockpit.by(username, PASSWORD);
        String task = "/task/" + approval;
        String person = user(username);
        Map<String, Object> mine = Map.of("userId", person);
        String id = filters.createFilterQuery().singleResult().getId();

        refused(opened, Method.POST, task + "/claim", mine);
        refused(opened, Method.POST, task + "/assignee", mine);
        refused(opened, Method.POST, task + "/delegate", mine);
        refused(opened, Method.POST, task + "/complete", Map.of("variables", Map.of()));
        refused(opened, Method.POST, task + "/resolve", Map.of());
        refused(opened, Method.POST, task + "/submit-form", Map.of("variables", Map.of()));
        refused(opened, Method.POST, task + "/identity-links", Map.of("userId", person, "type", "candidate"));
        refused(opened, Method.POST, task + "/comment/create", Map.of("message", "Approved by me"));
        refused(opened, Method.POST, task + "/attachment/create", Map.of("name", "Mine", "url", "https://x.example"));
        refused(opened, Method.POST, task + "/bpmnError", Map.of("errorCode", "x"));
        refused(opened, Method.POST, task + "/bpmnEscalation", Map.of("escalationCode", "x"));
        refused(opened, Method.POST, task + "/localVariables", Map.of("modifications", Map.of()));
        refused(opened, Method.PUT, task + "/variables/decision", Map.of("value", "APPROVED", "type", "String"));
        refused(opened, Method.PUT, task, Map.of("name", "Another"));
        refused(opened, Method.POST, "/task/create", Map.of("name", "Mine"));
        refused(opened, Method.POST, "/process-definition/key/budget-approval/start", Map.of());
        refused(opened, Method.POST, "/filter/create", Map.of("resourceType", "Task", "name", "x", "query", Map.of()));
        refused(opened, Method.PUT, "/filter/" + id, Map.of("resourceType", "Task", "name", "x", "query", Map.of()));
        refused(opened, Method.DELETE, "/filter/" + id, Map.of());

        assertThat(open(approvalsRequest(approval), "L1")).isEqualTo(approval);
        assertThat(tasks.createTaskQuery()
                        .taskId(approval.toString())
                        .singleResult()
                        .getAssignee())
                .isNull();
        assertThat(tasks.getTaskComments(approval.toString())).isEmpty();
        assertThat(tasks.getIdentityLinksForTask(approval.toString()))
                .allSatisfy(link -> assertThat(link.getUserId()).isNull());
    }

    private UUID approvalsRequest(UUID approval) {
        return jdbc.sql("select request_id from approval where id = ?")
                .param(approval)
                .query(UUID.class)
                .single();
    }

    private static void refused(OpenCockpit opened, Method method, String address, Map<String, ?> body) {
        Response answer = opened.call().body(body).request(method, ENGINE + address);
        assertThat(answer.statusCode()).as(method + " " + address).isIn(401, 403);
    }

    @Test
    void others_stay_outside_and_signing_out_ends_it() {
        given().redirects()
                .follow(false)
                .get(CockpitSecurity.TASKLIST + "default/")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/cockpit"));
        OpenCockpit opened = OpenCockpit.by("analyst", PASSWORD);
        opened.get("/filter").then().statusCode(200);
        given().contentType("application/json")
                .auth()
                .oauth2(opened.accessToken())
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        opened.get("/filter").then().statusCode(401);
    }

    @Test
    void there_is_one_filter_whatever_was_stored() {
        filters.saveFilter(filters.newTaskFilter("Of somebody").setQuery(tasks.createTaskQuery()));
        filter.write();
        filter.write();
        assertThat(filters.createFilterQuery().list())
                .extracting(org.camunda.bpm.engine.filter.Filter::getName)
                .containsExactly(TasklistFilter.NAME);
        OpenCockpit.by("analyst", PASSWORD)
                .get("/filter?name=Of+somebody")
                .then()
                .statusCode(200)
                .body("", empty());
    }
}
