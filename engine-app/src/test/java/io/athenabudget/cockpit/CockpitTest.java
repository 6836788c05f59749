package io.athenabudget.cockpit;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_WITHDRAW;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CockpitTest extends RunningApplication {
    private static final String FLOW = "/process-definition?key=budget-approval";

    @Autowired
    private ManagementService management;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private EngineGrants grants;

    @Test
    void the_portal_opens_it_with_a_cookie_for_it_alone() {
        OpenCockpit.open(tokenOf("analyst"))
                .then()
                .statusCode(200)
                .body("address", equalTo("/camunda/app/cockpit/default/#/"))
                .header(
                        "Set-Cookie",
                        allOf(
                                startsWith(OpenCockpit.PASS + "="),
                                containsString("Path=/camunda;"),
                                containsString("HttpOnly"),
                                containsString("SameSite=Strict")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "admin"})
    void it_knows_who_is_there_at_every_call_and_at_any_instance(String username) {
        OpenCockpit cockpit = OpenCockpit.by(username, PASSWORD);
        String id = as(username).get("/api/v1/users/me").path("id");
        cockpit.call()
                .get(CockpitSecurity.PAGES + "default/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("nonce-"));
        cockpit.call()
                .get("/camunda/api/admin/auth/user/default")
                .then()
                .statusCode(200)
                .body("userId", equalTo(id))
                .body("authorizedApps", containsInAnyOrder("welcome", "cockpit", "tasklist"));
        cockpit.get(FLOW).then().statusCode(200).body("key", hasItem("budget-approval"));
        cockpit.post("/process-instance/count", Map.of()).then().statusCode(200);
        cockpit.post("/group", Map.of("idIn", List.of("L1:EMEA:TRAVEL"))).then().statusCode(200);
        cockpit.get("/user/" + id + "/profile")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("email", nullValue());
        cockpit.get("/task/report/candidate-group-count").then().statusCode(200);
        cockpit.call().get("/camunda/api/engine/engine/").then().statusCode(200);
    }

    @Test
    void its_settings_and_scripts_are_ours() {
        OpenCockpit cockpit = OpenCockpit.by("analyst", PASSWORD);
        cockpit.call()
                .get(CockpitSecurity.PAGES + "scripts/config.js?bust=1")
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .body(containsString("athena-signed-out.js"));
        cockpit.call()
                .get(CockpitSecurity.PAGES + "scripts/athena-signed-out.js")
                .then()
                .statusCode(200);
    }

    @Test
    void a_request_leads_to_its_process() {
        String id = submit();
        String address = as("analyst")
                .post("/api/v1/cockpit/session?requestId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("address");
        assertThat(address).startsWith("/camunda/app/cockpit/default/#/process-instance/");
        String instance = address.split("/")[7];
        OpenCockpit.by("analyst", PASSWORD)
                .get("/process-instance/" + instance)
                .then()
                .statusCode(200)
                .body("businessKey", equalTo(id));
        as("analyst")
                .post("/api/v1/cockpit/session?requestId=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void others_stay_outside() {
        OpenCockpit.open(tokenOf("sales")).then().statusCode(403);
        OpenCockpit.open(tokenOf("l1")).then().statusCode(403);
        given().redirects()
                .follow(false)
                .get(CockpitSecurity.PAGES + "default/")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/cockpit"));
        given().get("/camunda/api/engine/engine/default" + FLOW).then().statusCode(401);
        given().cookie(OpenCockpit.PASS, tokenOf("analyst"))
                .get("/camunda/api/engine/engine/default" + FLOW)
                .then()
                .statusCode(401);
        // What opens Cockpit opens nothing else.
        given().auth()
                .oauth2(OpenCockpit.by("analyst", PASSWORD).pass())
                .get("/api/v1/requests")
                .then()
                .statusCode(401);
    }

    @Test
    void who_loses_the_role_is_outside_at_once_and_it_is_recorded() {
        String id = as("admin")
                .body(Map.of(
                        "username",
                        "reader",
                        "displayName",
                        "Rea Der",
                        "password",
                        "a-long-enough-password",
                        "roles",
                        List.of("ANALYST"),
                        "email",
                        "rea@example.org",
                        "region",
                        "EMEA"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        OpenCockpit cockpit = OpenCockpit.by("reader", "a-long-enough-password");
        cockpit.get(FLOW).then().statusCode(200);
        jdbc.sql("update app_user set roles = '{SALES}' where id = ?::uuid")
                .param(id)
                .update();
        cockpit.get(FLOW).then().statusCode(403);
        // The answer is out before the record is.
        await().untilAsserted(() -> assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event")
                        .query(String.class)
                        .list())
                .anyMatch(
                        event -> event.contains("AccessRefused") && event.contains("/camunda/") && event.contains(id)));
    }

    @Test
    void logging_out_of_either_ends_both() {
        OpenCockpit portal = OpenCockpit.by("analyst", PASSWORD);
        given().auth()
                .oauth2(portal.accessToken())
                .contentType(ContentType.JSON)
                .post("/api/v1/auth/logout")
                .then()
                .statusCode(204);
        portal.get(FLOW).then().statusCode(401);

        OpenCockpit cockpit = OpenCockpit.by("analyst", PASSWORD);
        cockpit.call().post(CockpitSecurity.LOGOUT).then().statusCode(204);
        cockpit.get(FLOW).then().statusCode(401);
        given().auth()
                .oauth2(cockpit.accessToken())
                .get("/api/v1/users/me")
                .then()
                .statusCode(401);
    }

    @Test
    void another_sites_page_can_change_nothing_with_the_cookie() {
        OpenCockpit cockpit = OpenCockpit.by("admin", PASSWORD);
        given().cookie(OpenCockpit.PASS, cockpit.pass())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/camunda/api/engine/engine/default/process-instance/count")
                .then()
                .statusCode(403);
        // A refused call ends nothing.
        cockpit.get(FLOW).then().statusCode(200);
    }

    @Test
    void analysts_read_and_change_nothing() {
        String instance = processOf(submit());
        OpenCockpit analyst = OpenCockpit.by("analyst", PASSWORD);
        analyst.get("/process-instance/" + instance + "/variables")
                .then()
                .statusCode(200)
                .body("region.value", equalTo("EMEA"));
        analyst.get("/history/activity-instance?processInstanceId=" + instance)
                .then()
                .statusCode(200)
                .body("activityId", hasItem("L1"));
        changesOf(analyst, instance).forEach(status -> assertThat(status).isEqualTo(403));
        String job = timerOf(instance).getId();
        assertThat(analyst.call()
                        .body(Map.of("retries", 5))
                        .put("/camunda/api/engine/engine/default/job/" + job + "/retries")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void administrators_try_again_what_failed_and_change_nothing_else() {
        String instance = processOf(submit());
        OpenCockpit admin = OpenCockpit.by("admin", PASSWORD);
        String job = timerOf(instance).getId();
        admin.call()
                .body(Map.of("retries", 7))
                .put("/camunda/api/engine/engine/default/job/" + job + "/retries")
                .then()
                .statusCode(204);
        assertThat(timerOf(instance).getRetries()).isEqualTo(7);
        changesOf(admin, instance).forEach(status -> assertThat(status).isEqualTo(403));
    }

    /** What they are answered who try to change a chain behind its back. */
    private static List<Integer> changesOf(OpenCockpit somebody, String instance) {
        String engine = "/camunda/api/engine/engine/default";
        String task = somebody.get("/task?processInstanceId=" + instance).path("[0].id");
        assertThat(task).isNotNull();
        return List.of(
                somebody.call().delete(engine + "/process-instance/" + instance).statusCode(),
                somebody.call()
                        .body(Map.of("suspended", true))
                        .put(engine + "/process-instance/" + instance + "/suspended")
                        .statusCode(),
                somebody.call()
                        .body(Map.of("value", 1, "type", "Double"))
                        .put(engine + "/process-instance/" + instance + "/variables/amountBase")
                        .statusCode(),
                somebody.post(
                                "/process-instance/" + instance + "/modification",
                                Map.of("instructions", List.of(Map.of("type", "cancel", "activityId", "L1"))))
                        .statusCode(),
                somebody.post("/task/" + task + "/complete", Map.of()).statusCode(),
                somebody.post("/process-definition/key/budget-approval/start", Map.of())
                        .statusCode(),
                somebody.post("/message", Map.of("messageName", MESSAGE_WITHDRAW, "processInstanceId", instance))
                        .statusCode(),
                somebody.call()
                        .delete(engine + "/history/process-instance/" + instance)
                        .statusCode());
    }

    @Test
    void a_grant_that_is_none_of_ours_does_not_outlive_a_start() {
        Authorization intruder = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        intruder.setGroupId("SALES");
        intruder.setResource(Resources.PROCESS_DEFINITION);
        intruder.setResourceId(Authorization.ANY);
        intruder.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(intruder);
        long before = authorizations.createAuthorizationQuery().count();
        grants.write();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before - 1);
        assertThat(authorizations.createAuthorizationQuery().groupIdIn("SALES").count())
                .isZero();
    }

    private String submit() {
        return as("sales")
                .body(submission(Map.of()))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String processOf(String requestId) {
        return jdbc.sql("select process_instance_id from budget_request where id = ?::uuid")
                .param(requestId)
                .query(String.class)
                .single();
    }

    private Job timerOf(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .listPage(0, 1)
                .get(0);
    }
}
