package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What figures say, and that each has its list. */
class FiguresTest extends RequestsToCount {
    private static final Map<String, String> REQUESTS = Map.of(
            "submitted", "SUBMITTED",
            "pending", "PENDING",
            "decided", "DECIDED",
            "approved", "APPROVED",
            "rejected", "REJECTED",
            "withdrawn", "WITHDRAWN",
            "replacing", "REPLACING",
            "rolledBack", "ROLLED_BACK",
            "ended", "ENDED");

    private static final Map<String, String> APPROVALS =
            Map.of("open", "OPEN", "decided", "DECIDED", "late", "LATE", "rolledBack", "ROLLED_BACK");

    /** What a list is narrowed by to that of a group. */
    private static final Map<Dimension, String> FILTERS = Map.of(
            Dimension.REGION, "region",
            Dimension.CATEGORY, "categoryId",
            Dimension.DEPARTMENT, "department",
            Dimension.LEVEL, "level",
            Dimension.TEAM, "team",
            Dimension.CHANNEL, "channel");

    @Test
    void requests_and_approvals_are_counted_once_each() {
        oneOfEach();
        get("/figures" + since())
                .statusCode(200)
                .body("asOf", notNullValue())
                .body("people", equalTo(false))
                .body("figures.requests.submitted", equalTo(5))
                .body("figures.requests.pending", equalTo(2))
                .body("figures.requests.decided", equalTo(2))
                .body("figures.requests.approved", equalTo(1))
                .body("figures.requests.rejected", equalTo(1))
                .body("figures.requests.withdrawn", equalTo(1))
                .body("figures.requests.replacing", equalTo(1))
                .body("figures.requests.rolledBack", equalTo(1))
                .body("figures.requests.ended", equalTo(2))
                .body("figures.approvals.decided", equalTo(6))
                .body("figures.approvals.open", equalTo(2))
                .body("figures.approvals.late", equalTo(2))
                .body("figures.approvals.rolledBack", equalTo(1))
                .body("figures.budget.currency", contains("EUR"))
                .body("figures.budget.asked", contains("5250.50"))
                .body("figures.budget.granted", contains("1250.00"));
    }

    @Test
    void every_number_has_its_list_also_in_each_group() {
        oneOfEach();
        listsOf(get("/figures" + since()).extract().jsonPath(), "figures", "");
        for (Map.Entry<Dimension, String> dimension : FILTERS.entrySet()) {
            JsonPath groups = get("/figures/by/" + dimension.getKey() + since())
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> keys = groups.getList("items.key");
            assertThat(keys).as(dimension.getKey().name()).isNotEmpty();
            get("/figures/by/" + dimension.getKey() + "/groups" + since())
                    .statusCode(200)
                    .body("items.key", equalTo(keys))
                    .body("items.name", equalTo(groups.getList("items.name")));
            for (int i = 0; i < keys.size(); i++) {
                listsOf(groups, "items[" + i + "].figures", "&" + dimension.getValue() + "=" + keys.get(i));
            }
        }
    }

    private void listsOf(JsonPath answer, String figures, String filter) {
        REQUESTS.forEach((number, figure) -> {
            int count = answer.getInt(figures + ".requests." + number);
            get("/requests" + since() + filter + "&figure=" + figure)
                    .statusCode(200)
                    .body("items", hasSize(count));
        });
        APPROVALS.forEach((number, figure) -> {
            int count = answer.getInt(figures + ".approvals." + number);
            get("/approvals" + since() + filter + "&figure=" + figure)
                    .statusCode(200)
                    .body("items", hasSize(count));
        });
    }

    @Test
    void how_long_it_took_is_what_one_of_the_list_took() {
        oneOfEach();
        JsonPath figures = get("/figures" + since()).extract().jsonPath();
        JsonPath longest = get("/requests" + since() + "&figure=DECIDED&order=LONGEST")
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Double> seconds = longest.getList("items.seconds", Double.class);
        assertThat(seconds).hasSize(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(figures.getDouble("figures.requests.cycle.p90Seconds")).isEqualTo(seconds.get(0));
        assertThat(figures.getDouble("figures.requests.cycle.medianSeconds")).isEqualTo(seconds.get(1));

        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = get("/approvals" + since() + "&figure=DECIDED&order=LONGEST&limit=2" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            String next = page.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void a_decision_counts_by_what_it_came() {
        Map<String, String> agents = Map.of(
                "PHONE", "AthenaBudget/7 CFNetwork/1410.0.3 Darwin/22.6.0",
                "WEB",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36",
                "API", "curl/8.5.0");
        agents.forEach((channel, agent) -> {
            UUID request = submit("sales");
            as("l1").header("User-Agent", agent)
                    .post("/api/v1/approvals/" + open(request, "L1") + "/approve")
                    .then()
                    .statusCode(200);
        });
        UUID before = submit("sales");
        approve("l1", before, "L1");
        jdbc.sql("update approval set channel = null where request_id = ?")
                .param(before)
                .update();
        facts.feed();

        get("/figures" + since())
                .body("figures.approvals.byChannel.phone", equalTo(1))
                .body("figures.approvals.byChannel.web", equalTo(1))
                .body("figures.approvals.byChannel.link", equalTo(0))
                .body("figures.approvals.byChannel.api", equalTo(1))
                .body("figures.approvals.byChannel.unknown", equalTo(1));
        get("/figures/by/CHANNEL" + since())
                .body("items.key", contains("API", "PHONE", "UNKNOWN", "WEB"))
                .body("items.figures.approvals.decided", contains(1, 1, 1, 1));
        get("/approvals" + since() + "&figure=DECIDED&channel=UNKNOWN")
                .body("items.requestId", contains(before.toString()));
    }

    @Test
    void days_weeks_and_months_are_those_of_the_submission() {
        UUID request = submit("sales");
        jdbc.sql("alter table budget_request disable trigger budget_request_is_locked")
                .update();
        jdbc.sql("update budget_request set submitted_at = '2020-02-29T23:30:00Z', changed_xid = pg_current_xact_id()"
                        + " where id = ?")
                .param(request)
                .update();
        jdbc.sql("alter table budget_request enable trigger budget_request_is_locked")
                .update();
        jdbc.sql("delete from request_fact where request_id = ?").param(request).update();
        facts.feed();
        String period = "?from=2020-01-01T00:00:00Z&until=2020-12-31T00:00:00Z";
        get("/figures/by/DAY" + period).body("items.key", contains("2020-02-29"));
        get("/figures/by/WEEK" + period).body("items.key", contains("2020-02-24"));
        get("/figures/by/MONTH" + period).body("items.key", contains("2020-02-01"));
        get("/figures/by/MONTH?from=2020-03-01T00:00:00Z&until=2020-12-31T00:00:00Z")
                .body("items", hasSize(0));
    }

    @Test
    void groups_come_page_by_page() {
        oneOfEach();
        List<String> all =
                get("/figures/by/LEVEL" + since()).extract().jsonPath().getList("items.key");
        String next = get("/figures/by/LEVEL" + since() + "&limit=2")
                .body("items.key", equalTo(all.subList(0, 2)))
                .extract()
                .path("nextCursor");
        get("/figures/by/LEVEL" + since() + "&limit=2&cursor=" + next)
                .body("items.key", equalTo(all.subList(2, all.size())));
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do() {
        get("/figures?from=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("until"));
        get("/figures?from=yesterday")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("from"))
                .body("errors[0].detail", containsString("RFC 3339"));
        get("/figures?categoryId=travel").statusCode(400).body("errors[0].pointer", equalTo("categoryId"));
        get("/figures?team=finance").statusCode(400).body("errors[0].pointer", equalTo("team"));
        get("/figures?department=finance").statusCode(400).body("errors[0].pointer", equalTo("department"));
        get("/figures?channel=FAX").statusCode(400).body("errors[0].pointer", equalTo("channel"));
        get("/figures/by/SHOE_SIZE").statusCode(400);
        get("/requests?figure=LOST").statusCode(400);
        get("/requests?order=SHORTEST").statusCode(400);
        get("/requests?cursor=none").statusCode(400);
        get("/requests?limit=1000").statusCode(400);
        get("/approvals?figure=OPEN_AFTER&day=tomorrow").statusCode(400);
        get("/figures?from=-999999999-01-01T00:00:00Z").statusCode(400);
        get("/approvals?figure=OPEN_AFTER&day=%2B999999999-12-31").statusCode(400);
    }
}
