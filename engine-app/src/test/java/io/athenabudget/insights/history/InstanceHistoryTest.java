package io.athenabudget.insights.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.cockpit.CockpitCaller;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of one instance. */
class InstanceHistoryTest extends AskedInCockpit {
    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

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
    void what_the_request_knows_is_there_when_the_engine_has_forgotten_its_history() {
        UUID request = rejected();
        String instance = instanceOf(request);
        history.deleteHistoricProcessInstance(instance);
        find("businessKey=" + request)
                .body("items[0].number", equalTo(numberOf(request)))
                .body("items[0].outcome", equalTo("REJECTED"))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].version", nullValue());
        analyst.get(HISTORY + "/instances/" + instance)
                .then()
                .statusCode(200)
                .body("definitionId", nullValue())
                .body("activities", empty());
        analyst.get(HISTORY + "/instances/" + instance + "/operations")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("RequestFinalized"));
    }
}
