package io.athenabudget.insights.history;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for what is not there, or not for them, and what cannot be read. */
class HistoryRefusalsTest extends AskedInCockpit {
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
}
