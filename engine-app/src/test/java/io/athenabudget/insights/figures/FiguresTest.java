package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.athenabudget.RunningApplication;
import io.athenabudget.insights.Patience;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What figures say, and that each has its list. */
@TestPropertySource(properties = "athena.test.of=mining")
class FiguresTest extends RunningApplication {
    private static final String INSIGHTS = "/api/v1/insights";

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

    @Autowired
    private Facts facts;

    @Autowired
    private Patience patience;

    private Instant from = Instant.EPOCH;

    @BeforeEach
    void remember() {
        from = databaseTime();
    }

    private UUID approved() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        return request;
    }

    /** One of each kind. */
    private void oneOfEach() {
        approved();
        UUID rejected = submit("sales2");
        UUID rejection = reject("l1", rejected, "L1");
        closeWindow(rejection);
        fire(rejected, "L1_rejection_window_closes");
        UUID another = submit("sales");
        rollBack("l1", approve("l1", another, "L1")).then().statusCode(200);
        as("sales")
                .body(Map.of("comment", "Not needed any more"))
                .post("/api/v1/requests/" + submit("sales") + "/withdraw")
                .then()
                .statusCode(200);
        jdbc.sql("update approval set due_at = created_at where request_id = ?")
                .param(another)
                .update();
        String replacing = as("sales2")
                .body(submission(Map.of("replacesId", rejected.toString(), "amount", "250.50")))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve("l1", UUID.fromString(replacing), "L1");
        facts.feed();
    }

    private String since() {
        return "?from=" + from;
    }

    private ValidatableResponse get(String path) {
        return as("analyst").get(INSIGHTS + path).then();
    }

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
    void teams_of_so_few_that_they_are_a_person_are_told_together() {
        approve("l1", submit("sales"), "L1");
        facts.feed();
        String finance = jdbc.sql("select department_id from app_user where username = 'l1'")
                .query(UUID.class)
                .single()
                .toString();
        get("/figures/by/TEAM" + since()).body("items.key", contains("SMALL"));
        get("/approvals" + since() + "&figure=DECIDED&team=SMALL").body("items", hasSize(1));
        get("/figures" + since() + "&team=" + finance).statusCode(403).body("type", containsString("team-too-small"));

        approved();
        facts.feed();
        get("/figures/by/TEAM" + since())
                .body("items.key", contains(finance))
                .body("items.name", contains("Finance EMEA"))
                .body("items[0].figures.approvals.decided", equalTo(4))
                .body("items[0].figures.requests.submitted", equalTo(2));
        // Whoever asks about one level asks about one person again.
        get("/figures/by/TEAM" + since() + "&level=L3").body("items.key", contains("SMALL"));
        get("/approvals" + since() + "&level=L3&team=" + finance).statusCode(403);
    }

    @Test
    void figures_of_people_are_there_only_where_they_are_permitted() {
        approved();
        facts.feed();
        get("/figures/by/PERSON" + since()).statusCode(403).body("type", containsString("people-not-told"));
        get("/figures/by/PERSON/csv" + since()).statusCode(403);
        get("/figures/by/PERSON/groups" + since()).statusCode(403);
        get("/approvals" + since() + "&person=" + user("l1")).statusCode(403);

        Selecting permitted = new Selecting(new InsightsProperties(true, 3), patience);
        FigureReader reader = new FigureReader(patience, permitted, facts);
        assertThat(reader.of(asked(null)).people()).isTrue();
        assertThat(reader.by(Dimension.PERSON, asked(null), null, null).items())
                .extracting(FigureGroup::key, FigureGroup::name)
                .contains(org.assertj.core.groups.Tuple.tuple(user("l1"), "L1 Approver EMEA"))
                .hasSize(3);
        assertThat(reader.of(asked(UUID.fromString(user("l1"))))
                        .figures()
                        .approvals()
                        .decided())
                .isEqualTo(1);
        assertThat(reader.by(Dimension.TEAM, asked(UUID.fromString(user("l1"))), null, null)
                        .items())
                .extracting(FigureGroup::name)
                .containsExactly("Finance EMEA");
        assertThatThrownBy(() -> new Selecting(new InsightsProperties(false, 3), patience)
                        .of(asked(UUID.fromString(user("l1")))))
                .isInstanceOf(PeopleNotTold.class);
    }

    private Asked asked(@Nullable UUID person) {
        return new Asked(from, null, null, null, null, null, null, null, person);
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
    void the_backlog_of_each_day_has_its_list() {
        oneOfEach();
        String today = LocalDate.ofInstant(databaseTime(), ZoneOffset.UTC).toString();
        String yesterday = LocalDate.parse(today).minusDays(1).toString();
        JsonPath course = get("/backlog").statusCode(200).extract().jsonPath();
        assertThat(course.getList("days")).hasSize(57);
        assertThat(course.getString("days[56].day")).isEqualTo(today);
        assertThat(course.getLong("days[56].open")).isEqualTo(course.getLong("open"));
        assertThat(course.getLong("days[56].open"))
                .isEqualTo(course.getLong("days[55].open")
                        + course.getLong("days[56].opened")
                        - course.getLong("days[56].closed"));
        Map.of("OPEN", course.getLong("open"), "OVERDUE", course.getLong("overdue"))
                .forEach((figure, count) ->
                        assertThat(counted("figure=" + figure)).isEqualTo(count));
        Map.of("OPENED_ON", "opened", "CLOSED_ON", "closed", "OPEN_AFTER", "open")
                .forEach((figure, number) -> {
                    assertThat(counted("figure=" + figure + "&day=" + today))
                            .isEqualTo(course.getLong("days[56]." + number));
                    assertThat(counted("figure=" + figure + "&day=" + yesterday))
                            .isEqualTo(course.getLong("days[55]." + number));
                });
        get("/approvals?figure=OPENED_ON").statusCode(400).body("errors.pointer", hasItem("day"));
    }

    private long counted(String query) {
        long count = 0;
        String cursor = "";
        do {
            JsonPath page = get("/approvals?" + query + "&limit=200" + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            count += page.getList("items").size();
            String next = page.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return count;
    }

    @Test
    void a_spreadsheet_gets_the_same_numbers_and_no_formulas() throws IOException {
        oneOfEach();
        jdbc.sql("update approval_fact set level_name = '=cmd()' where submitted_at >= ?")
                .param(from.atOffset(ZoneOffset.UTC))
                .update();
        List<CSVRecord> levels = csv("/figures/by/LEVEL/csv" + since());
        assertThat(levels).extracting(row -> row.get("key")).containsExactly("L1", "L2", "L3");
        assertThat(levels.get(0).get("name")).isEqualTo("'=cmd()");
        assertThat(levels.get(0).get("approvals_decided")).isEqualTo("4");
        assertThat(levels.get(0).get("asked_EUR")).isEqualTo("5250.50");

        List<CSVRecord> requests = csv("/requests/csv" + since() + "&figure=APPROVED");
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).get("granted")).isEqualTo("1250.00");
        List<CSVRecord> approvals = csv("/approvals/csv" + since() + "&figure=DECIDED");
        assertThat(approvals).hasSize(6);
        assertThat(approvals)
                .allSatisfy(row -> assertThat(row.get("level_name")).isEqualTo("'=cmd()"));
        facts.rebuild();
    }

    private List<CSVRecord> csv(String path) throws IOException {
        String text = as("analyst")
                .get(INSIGHTS + path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString(".csv"))
                .extract()
                .asString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
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
    void only_analysts_and_administrators_see_them_and_only_administrators_make_them_anew() {
        for (String call : List.of(
                "/figures",
                "/figures/by/REGION",
                "/figures/by/REGION/csv",
                "/figures/by/REGION/groups",
                "/requests",
                "/requests/csv",
                "/approvals",
                "/approvals/csv",
                "/backlog")) {
            for (String user : List.of("sales", "l1")) {
                as(user).get(INSIGHTS + call + since()).then().statusCode(403);
            }
            RestAssured.given().get(INSIGHTS + call + since()).then().statusCode(401);
            as("admin").get(INSIGHTS + call + since()).then().statusCode(200);
        }
        as("analyst").post(INSIGHTS + "/rebuild").then().statusCode(403);
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
