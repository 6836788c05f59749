package io.athenabudget.insights.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "athena.test.of=mining")
class VariantsTest extends RunningApplication {
    private static final String VARIANTS = "/api/v1/insights/variants";

    private Instant from = Instant.EPOCH;

    @BeforeEach
    void remember() {
        from = databaseTime();
    }

    private String period() {
        return "?from=" + from + "&until=" + databaseTime();
    }

    private UUID approved() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        return request;
    }

    @Test
    void requests_of_the_same_way_are_one_variant_and_every_number_opens_its_list() {
        UUID first = approved();
        UUID second = approved();
        UUID rejected = submit("sales");
        reject("l1", rejected, "L1");
        String period = period();

        JsonPath page = as("analyst")
                .get(VARIANTS + period)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].activities", contains("Submitted", "L1: approved", "L2: approved", "L3: approved"))
                .body("items[0].cases", equalTo(2))
                .body("items[0].examples.id", contains(second.toString(), first.toString()))
                .body("items[0].versions.version", contains(1))
                .body("items[0].versions.fits", contains(true))
                .body("items[0].versions.deviations[0]", empty())
                .body("items[1].activities", contains("Submitted", "L1: rejected"))
                .body("nextCursor", nullValue())
                .extract()
                .jsonPath();
        assertThat(page.getDouble("items[0].share")).isBetween(0.66, 0.67);
        assertThat(page.getDouble("items[1].cumulativeShare")).isEqualTo(1);
        String requests = VARIANTS + "/" + page.getString("items[0].id") + "/requests" + period;
        String cursor = as("analyst")
                .get(requests + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("items.status", contains("APPROVED"))
                .body("items.version", contains(1))
                .extract()
                .path("nextCursor");
        as("analyst")
                .get(requests + "&limit=1&cursor=" + cursor)
                .then()
                .body("items.id", contains(first.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void variants_come_page_by_page() {
        approved();
        reject("l1", submit("sales"), "L1");
        submit("sales");
        String period = period();

        List<String> all = as("admin").get(VARIANTS + period).jsonPath().getList("items.id");
        assertThat(all).hasSize(3);
        String next = as("admin")
                .get(VARIANTS + period + "&limit=2")
                .then()
                .body("items.id", equalTo(all.subList(0, 2)))
                .extract()
                .path("nextCursor");
        as("admin")
                .get(VARIANTS + period + "&limit=2&cursor=" + next)
                .then()
                .body("items.id", equalTo(all.subList(2, 3)))
                .body("nextCursor", nullValue());
    }

    @Test
    void what_the_flow_does_not_allow_is_named() {
        UUID request = submit("sales");
        reject("l1", request, "L1");
        UUID other = submit("sales");
        approve("l1", other, "L1");
        approve("l2", other, "L2");
        jdbc.sql("delete from request_history where request_id = ? and step = 'L1' and event = 'ApprovalDecided'")
                .param(other)
                .update();
        jdbc.sql("update request_history set step = 'legal' where request_id = ? and step = 'L1'")
                .param(request)
                .update();
        jdbc.sql("update approval set level = 'legal' where request_id = ?")
                .param(request)
                .update();

        as("analyst")
                .get(VARIANTS + period())
                .then()
                .statusCode(200)
                .body("items.find { it.activities[1] == 'legal: rejected' }.versions[0].fits", equalTo(false))
                .body(
                        "items.find { it.activities[1] == 'legal: rejected' }.versions[0].deviations.kind",
                        contains("UNKNOWN_LEVEL"))
                .body("items.find { it.activities[1] == 'L2: approved' }.versions[0].fits", equalTo(true));
        as("analyst")
                .get(VARIANTS + period() + "&version=2")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void only_analysts_and_administrators_see_them() {
        for (String call : List.of(VARIANTS, VARIANTS + "/" + "0".repeat(32) + "/requests")) {
            as("sales").get(call + period()).then().statusCode(403);
            as("l1").get(call + period()).then().statusCode(403);
            RestAssured.given().get(call + period()).then().statusCode(401);
            as("analyst").get(call + period()).then().statusCode(200);
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do() {
        as("analyst").get(VARIANTS).then().statusCode(400);
        as("analyst")
                .get(VARIANTS + "?from=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("until"));
        as("analyst").get(VARIANTS + period() + "&limit=1000").then().statusCode(400);
        as("analyst")
                .get(VARIANTS + period() + "&cursor=none")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("cursor"));
        as("analyst")
                .get(VARIANTS + "/first/requests" + period())
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("list of variants"));
    }
}
