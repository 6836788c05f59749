package io.athenabudget.insights.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import io.athenabudget.cockpit.CockpitCaller;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Cockpit is answered about instances, as an analyst's browser asks. */
class HistoryTest extends RunningApplication {
    private static final String HISTORY = "/camunda/api/athena/history";

    @Autowired
    private ManagementService management;

    private CockpitCaller analyst;

    @BeforeEach
    void openCockpit() {
        analyst = CockpitCaller.as("analyst", PASSWORD);
    }

    @Test
    void a_finished_instance_is_found_by_whatever_is_known_of_it() {
        UUID request = rejected();
        String number = numberOf(request);
        for (String query : List.of(
                "businessKey=" + request,
                "number=" + number,
                "person=" + user("sales") + "&as=REQUESTER&outcome=REJECTED",
                "person=" + user("l2") + "&as=DECIDER",
                "person=" + user("l1"),
                "definition=budget-approval&startedFrom=2020-01-01T00:00:00Z&endedUntil=2999-01-01T00:00:00Z",
                "definitionId=" + definitionOf(request))) {
            find(query).body("items.number", hasItem(number));
        }
        for (String query : List.of(
                "businessKey=" + UUID.randomUUID(),
                "number=0",
                "person=" + user("l2") + "&as=REQUESTER",
                "person=" + user("l3"),
                "number=" + number + "&outcome=APPROVED",
                "definition=another",
                "definitionId=budget-approval:99:none",
                "startedUntil=2020-01-01T00:00:00Z",
                "endedFrom=2999-01-01T00:00:00Z",
                "state=RUNNING")) {
            find(query).body("items.number", not(hasItem(number)));
        }
    }

    @Test
    void a_row_says_what_the_request_is_and_when_its_instance_ran() {
        UUID request = rejected();
        find("businessKey=" + request)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(instanceOf(request)))
                .body("items[0].businessKey", equalTo(request.toString()))
                .body("items[0].title", equalTo("Trade fair in Lisbon"))
                .body("items[0].requester.id", equalTo(user("sales")))
                .body("items[0].requester.name", not(user("sales")))
                .body("items[0].outcome", equalTo("REJECTED"))
                .body("items[0].amount", equalTo("1250.00"))
                .body("items[0].definitionKey", equalTo("budget-approval"))
                .body("items[0].definitionName", equalTo("Budget approval"))
                .body("items[0].version", greaterThan(0))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].durationMs", greaterThan(0))
                .body("items[0].deleteReason", nullValue());
    }

    @Test
    void a_request_ends_when_the_engine_has_done_with_it_and_not_before() {
        UUID decided = submit("sales");
        UUID rejection = reject("l1", decided, "L1");
        find("businessKey=" + decided).body("items", empty());
        find("state=RUNNING&businessKey=" + decided)
                .body("items[0].outcome", equalTo("REJECTED"))
                .body("items[0].endedAt", nullValue())
                .body("items[0].durationMs", nullValue());
        closeWindow(rejection);
        fire(decided, "L1_rejection_window_closes");
        find("businessKey=" + decided).body("items", hasSize(1));

        UUID withdrawn = submit("sales");
        as("sales")
                .body(Map.of("comment", "No longer needed"))
                .post("/api/v1/requests/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        find("outcome=WITHDRAWN&businessKey=" + withdrawn).body("items", hasSize(1));
        assertThat(endsThatDiffer()).isEmpty();
    }

    /** The request's own time of its end is that of the engine, to a second. */
    private List<String> endsThatDiffer() {
        return jdbc.sql("""
                        select r.number from budget_request r join act_hi_procinst p on p.id_ = r.process_instance_id
                        where (r.ended_at is null) <> (p.end_time_ is null)
                            or abs(extract(epoch from r.ended_at - p.end_time_::timestamptz)) > 1""").query(String.class).list();
    }

    @ParameterizedTest
    @CsvSource({
        "ENDED,DESC",
        "ENDED,ASC",
        "STARTED,DESC",
        "STARTED,ASC",
        "DURATION,DESC",
        "DURATION,ASC",
        "NUMBER,DESC",
        "NUMBER,ASC"
    })
    void pages_follow_each_other_in_every_order(String sort, String order) {
        for (int i = 0; i < 5; i++) {
            rejected();
        }
        String query = "person=" + user("l2") + "&as=DECIDER&sort=" + sort + "&order=" + order;
        List<String> whole = find(query + "&limit=200").extract().path("items.number");
        List<String> pages = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = find(query + "&limit=2&cursor=" + cursor);
            pages.addAll(page.extract().path("items.number"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(5).isEqualTo(whole);
        if (sort.equals("NUMBER")) {
            assertThat(pages)
                    .isSortedAccordingTo(order.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder());
        }
        analyst.get(HISTORY + "/instances/count?" + query)
                .then()
                .body("count", equalTo(whole.size()))
                .body("atLeast", equalTo(false));
    }

    @Test
    void its_trail_has_each_visit_also_those_that_a_rollback_cut_off() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        rollBack("l1", first).then().statusCode(200);
        approve("l1", request, "L1");
        analyst.get(HISTORY + "/instances/" + instanceOf(request))
                .then()
                .statusCode(200)
                .body("number", equalTo(numberOf(request)))
                .body("activities.findAll { it.activityId == 'L1' }", hasSize(2))
                .body("activities.find { it.activityId == 'L1' }.assignee.id", equalTo(user("l1")))
                .body("activities.find { it.activityId == 'L1' }.taskId", equalTo(first.toString()))
                .body("activities.findAll { it.activityId == 'L2' }.cancelled", contains(true, false))
                .body("activities.findAll { it.activityId == 'L2' }[1].endedAt", nullValue())
                .body("activities[0].activityId", equalTo("submitted"))
                .body("activities[0].type", equalTo("startEvent"))
                .body("more", equalTo(false));
    }

    @Test
    void its_variables_are_told_from_each_change_to_the_next() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        reject("l2", request, "L2");
        analyst.get(HISTORY + "/instances/" + instanceOf(request) + "/variables")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'region' }.value", equalTo("EMEA"))
                .body("items.findAll { it.name == 'outcome' }.value", contains("APPROVED", "REJECTED"))
                // An object is not made again from its bytes to be shown.
                .body("items.find { it.name == 'levels' }.value", nullValue())
                .body("items.find { it.name == 'levels' }.type", equalTo("object"));
    }

    @Test
    void its_tasks_say_who_was_asked_who_decided_and_what_became_of_it() {
        UUID request = submit("sales");
        UUID first = approve("l1", request, "L1");
        UUID second = approve("l2", request, "L2");
        rollBack("l1", first).then().statusCode(200);
        analyst.get(HISTORY + "/instances/" + instanceOf(request) + "/tasks")
                .then()
                .statusCode(200)
                .body("items.activityId", containsInAnyOrder("L1", "L2", "L3", "L1"))
                .body("items.find { it.id == '%s' }.decisionStatus".formatted(first), equalTo("ROLLED_BACK"))
                .body("items.find { it.id == '%s' }.decisionStatus".formatted(second), equalTo("SUPERSEDED"))
                .body("items.find { it.id == '%s' }.outcome".formatted(second), equalTo("APPROVED"))
                .body("items.find { it.id == '%s' }.assignee.id".formatted(second), equalTo(user("l2")))
                .body("items.find { it.id == '%s' }.dueAt".formatted(second), notNullValue())
                .body("items.find { it.activityId == 'L3' }.endedAt", notNullValue())
                .body("items.find { it.activityId == 'L3' }.outcome", nullValue())
                .body("items[0].candidates", hasItem(containsString("L1:EMEA:")));
    }

    @Test
    void its_routing_names_the_rules_that_fired_and_what_they_ask() {
        UUID request = submit("sales");
        analyst.get(HISTORY + "/instances/" + instanceOf(request) + "/decisions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].key", equalTo("approval-routing"))
                .body("items[0].activityId", equalTo("route"))
                .body("items[0].inputs.value", hasItem("EMEA"))
                .body("items[0].rules", hasSize(3))
                .body("items[0].rules.order", contains(1, 2, 3))
                .body("items[0].rules[0].id", notNullValue())
                .body("items[0].rules[0].conditions", not(empty()))
                .body("items.rules.flatten().conclusions.flatten().value", hasItems("L1", "L2", "L3"));
    }

    @Test
    void its_incidents_and_what_somebody_did_about_them_stay() {
        UUID request = submit("sales");
        String instance = instanceOf(request);
        String job = management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("L1_remind")
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);
        String incidents = HISTORY + "/instances/" + instance + "/incidents";
        analyst.get(incidents)
                .then()
                .statusCode(200)
                .body("items.state", contains("OPEN"))
                .body("items[0].activityId", equalTo("L1_remind"))
                .body("items[0].endedAt", nullValue());
        CockpitCaller.as("admin", PASSWORD)
                .put("/camunda/api/engine/engine/default/job/" + job + "/retries", Map.of("retries", 3))
                .then()
                .statusCode(204);
        analyst.get(incidents).then().body("items.state", contains("RESOLVED"));
        analyst.get(HISTORY + "/instances/" + instance + "/operations")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.source == 'REQUEST' }.operation",
                        contains("RequestSubmitted", "ApprovalOpened"))
                .body("items[0].who.id", equalTo(user("sales")))
                .body("items.findAll { it.source == 'ENGINE' }.operation", contains("SetJobRetries"))
                .body("items.find { it.source == 'ENGINE' }.who.id", equalTo(user("admin")))
                .body("items.find { it.source == 'ENGINE' }.to", equalTo("3"));
    }

    @Test
    void people_are_found_by_their_names() {
        analyst.get(HISTORY + "/people?q=l1")
                .then()
                .statusCode(200)
                .body("id", hasItem(user("l1")))
                .body("email", not(hasItem(notNullValue())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/instances?businessKey=nonsense",
                "/instances?outcome=MAYBE",
                "/instances?state=STUCK",
                "/instances?startedFrom=yesterday",
                "/instances?limit=0",
                "/instances?limit=201",
                "/instances?cursor=nonsense",
                "/instances?sort=COLOUR",
                "/instances?state=RUNNING&sort=ENDED",
                "/instances?state=RUNNING&sort=DURATION",
                "/instances/count?person=nobody",
                "/definitions/x/heatmap",
                "/definitions/x/heatmap?from=2026-02-02&until=2026-02-02",
                "/definitions/x/heatmap?from=1900-01-01&until=2026-02-02",
                "/definitions/x/heatmap?from=2026-02-30&until=2026-03-02",
                "/definitions/x/bottlenecks?from=2026-01-01&until=2026-02-02&versions=SOME",
                "/people"
            })
    void what_cannot_be_read_is_refused_with_what_to_do(String address) {
        analyst.get(HISTORY + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/instances/none",
                "/instances/none/variables",
                "/instances/none/tasks",
                "/instances/none/incidents",
                "/instances/none/decisions",
                "/instances/none/operations",
                "/definitions/none/heatmap?from=2026-01-01&until=2026-02-02",
                "/definitions/none/bottlenecks?from=2026-01-01&until=2026-02-02",
                "/elsewhere"
            })
    void what_is_not_there_is_not_found(String address) {
        analyst.get(HISTORY + address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/instances",
                "/instances/count",
                "/instances/x",
                "/instances/x/variables",
                "/instances/x/tasks",
                "/instances/x/incidents",
                "/instances/x/decisions",
                "/instances/x/operations",
                "/definitions/x/heatmap?from=2026-01-01&until=2026-02-02",
                "/definitions/x/bottlenecks?from=2026-01-01&until=2026-02-02",
                "/people?q=l1"
            })
    void nobody_else_reads_it(String address) {
        given().get(HISTORY + address).then().statusCode(401);
        as("analyst").get(HISTORY + address).then().statusCode(401);
        // Without the engine's grant the role alone opens nothing.
        jdbc.sql("update act_ru_authorization set group_id_ = 'PARKED' where group_id_ = 'ANALYST'")
                .update();
        try {
            analyst.get(HISTORY + address).then().statusCode(403);
        } finally {
            jdbc.sql("update act_ru_authorization set group_id_ = 'ANALYST' where group_id_ = 'PARKED'")
                    .update();
        }
    }

    /** A request that L1 approved and L2 rejected, for good. */
    private UUID rejected() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        UUID rejection = reject("l2", request, "L2");
        closeWindow(approval);
        closeWindow(rejection);
        fire(request, "L1_window_closes");
        fire(request, "L2_rejection_window_closes");
        return request;
    }

    private ValidatableResponse find(String query) {
        return analyst.get(HISTORY + "/instances?" + query).then().statusCode(200);
    }

    private String numberOf(UUID request) {
        return column("number", request);
    }

    private String instanceOf(UUID request) {
        return column("process_instance_id", request);
    }

    private String column(String name, UUID request) {
        return jdbc.sql("select " + name + " from budget_request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    private String definitionOf(UUID request) {
        return jdbc.sql("select proc_def_id_ from act_hi_procinst where id_ = ?")
                .param(instanceOf(request))
                .query(String.class)
                .single();
    }
}
