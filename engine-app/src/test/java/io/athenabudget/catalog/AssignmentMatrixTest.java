package io.athenabudget.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** The matrix as a whole: its levels, the simulator, and the way from and to a spreadsheet. */
@DirtiesContext // It moves assignments, which other tests rely on.
class AssignmentMatrixTest extends RunningApplication {
    private static final String MATRIX = "/api/v1/assignments";
    private static final String HEADER = "category,level,region,department,approvers\n";

    @Test
    void the_levels_are_those_of_the_flow_in_force_in_its_order() {
        as("admin")
                .get(MATRIX + "/levels")
                .then()
                .statusCode(200)
                .body("items.key", contains("L1", "L2", "L3"))
                .body("items.name", everyItem(containsString("approval")));
        as("l1").get(MATRIX + "/levels").then().statusCode(403);
    }

    @Test
    void a_simulation_names_the_people_and_the_assignment_that_counts() {
        String travel = categoryId("TRAVEL");
        UUID finance = department("Finance APAC");
        UUID override = UUID.fromString(as("admin")
                .body(Map.of(
                        "categoryId",
                        travel,
                        "level",
                        "L1",
                        "region",
                        "APAC",
                        "departmentId",
                        finance,
                        "approverIds",
                        List.of(user("l2.apac"))))
                .post(MATRIX)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        as("l2.apac")
                .body(Map.of(
                        "fromUserId", user("l2.apac"),
                        "toUserId", user("l1.deputy"),
                        "from", Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                        "until", Instant.now().plus(1, ChronoUnit.HOURS).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201);

        Map<String, String> asked = Map.of("categoryId", travel, "region", "APAC", "amount", "100", "currency", "EUR");
        as("admin")
                .queryParams(asked)
                .get(MATRIX + "/simulation")
                .then()
                .statusCode(200)
                .body("levels.level", contains("L1", "L2", "L3"))
                .body("levels[0].deciders.id", contains(user("l1.apac")))
                .body("levels[0].because", not(nullValue()));
        as("admin")
                .queryParams(asked)
                .queryParam("departmentId", finance)
                .get(MATRIX + "/simulation")
                .then()
                .body("levels[0].assignment.id", equalTo(override.toString()))
                .body("levels[0].deciders.id", contains(user("l2.apac"), user("l1.deputy")))
                .body("levels[0].deciders.onBehalfOf", contains(null, user("l2.apac")));
    }

    @Test
    void where_nobody_would_decide_a_simulation_says_so() {
        Map<String, String> asked =
                Map.of("categoryId", categoryId("TRAVEL"), "region", "NOWHERE", "amount", "100", "currency", "EUR");
        as("admin")
                .queryParams(asked)
                .get(MATRIX + "/simulation")
                .then()
                .statusCode(200)
                .body("levels[0].assignment", nullValue())
                .body("levels[0].deciders", empty());
        as("l1").queryParams(asked).get(MATRIX + "/simulation").then().statusCode(403);
    }

    @Test
    void what_is_exported_changes_nothing_when_it_is_imported() {
        String csv = as("admin")
                .get(MATRIX + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("category,level,region,department,approvers").contains("TRAVEL,L1,EMEA,,l1");
        rehearse(csv).statusCode(200).body("lines.outcome", everyItem(equalTo("UNCHANGED")));
        as("l1").get(MATRIX + "/export").then().statusCode(403);
    }

    @Test
    void a_dry_run_shows_each_difference_and_makes_none() {
        long before = assignments();
        rehearse(HEADER + "EVENTS,L1,EMEA,,l1 l1.deputy\nEVENTS,L2,EMEA,,\nEVENTS,L1,,,l1\nEVENTS,L3,EMEA,,l3\n")
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("lines.outcome", contains("CHANGED", "REMOVED", "CREATED", "UNCHANGED"))
                .body("lines[0].before", contains("l1"))
                .body("lines[0].after", contains("l1", "l1.deputy"));
        assertThat(assignments()).isEqualTo(before);
    }

    @Test
    void lines_with_errors_say_what_is_wrong_and_where() {
        rehearse(HEADER
                        + "NOTHING,L1,EMEA,,l1\n"
                        + "TRAVEL,,EMEA,,l1\n"
                        + "TRAVEL,L1,EMEA,No such,nobody\n"
                        + "TRAVEL,L2,EMEA,,l2\n"
                        + "TRAVEL,L2,EMEA,,l3\n"
                        + "TRAVEL,L9,ATLANTIS,,sales\n")
                .statusCode(200)
                .body("lines.outcome", contains("INVALID", "INVALID", "INVALID", "UNCHANGED", "INVALID", "CREATED"))
                .body("lines[0].errors.column", contains("category"))
                .body("lines[1].errors.column", contains("level"))
                .body("lines[2].errors.column", contains("department", "approvers"))
                .body("lines[4].errors[0].detail", containsString("Line 5"))
                .body("lines[5].warnings.column", contains("level", "region", "approvers"));
    }

    @Test
    void an_import_with_one_bad_line_does_nothing() {
        long before = assignments();
        imported(HEADER + "MARKETING,L1,,,l1\nMARKETING,L2,,,nobody\n")
                .statusCode(400)
                .body("errors.pointer", contains("/lines/3/approvers"));
        assertThat(assignments()).isEqualTo(before);
    }

    @Test
    void an_import_is_told_like_single_changes() {
        long before = jdbc.sql("select coalesce(max(id), 0) from outbox_event")
                .query(Long.class)
                .single();
        imported(HEADER + "TRAINING,L1,EMEA,,l1.deputy\nTRAINING,L2,EMEA,,\nTRAINING,L1,,,l1\n")
                .statusCode(200)
                .body("applied", equalTo(true))
                .body("lines", hasSize(3));
        as("admin")
                .queryParams(Map.of(
                        "categoryId", categoryId("TRAINING"), "region", "EMEA", "amount", "100", "currency", "EUR"))
                .get(MATRIX + "/simulation")
                .then()
                .body("levels[0].deciders.id", contains(user("l1.deputy")))
                .body("levels[1].deciders", empty());
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event where id > ?"
                                + " and topic = 'athena.catalog.v1' order by id")
                        .param(before)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        event -> assertThat(event).contains("AssignmentChanged", user("admin"), user("l1.deputy")),
                        event -> assertThat(event).contains("ResponsibilityGained", user("l1.deputy")),
                        event -> assertThat(event).contains("AssignmentRemoved", user("l2")),
                        event -> assertThat(event).contains("AssignmentCreated", user("l1")),
                        event -> assertThat(event).contains("ResponsibilityGained", user("l1")));
    }

    @Test
    void what_is_no_such_file_is_refused() {
        rehearse("a,b\n1,2\n").statusCode(400).body("errors.pointer", hasItem("/header"));
        rehearse(HEADER + "\"TRAVEL").statusCode(400).body("errors.pointer", hasItems("/lines/2"));
        as("admin").body("{}").post(MATRIX + "/import").then().statusCode(415);
        as("sales")
                .contentType("text/csv")
                .body(HEADER)
                .post(MATRIX + "/import")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse rehearse(String csv) {
        return as("admin")
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post(MATRIX + "/import?dryRun=true")
                .then();
    }

    private ValidatableResponse imported(String csv) {
        return as("admin")
                .contentType("text/csv; charset=utf-8")
                .body(csv)
                .post(MATRIX + "/import")
                .then();
    }

    private long assignments() {
        return jdbc.sql("select count(*) from assignment").query(Long.class).single();
    }

    private String categoryId(String code) {
        return jdbc.sql("select id from category where code = ?")
                .param(code)
                .query(UUID.class)
                .single()
                .toString();
    }

    private UUID department(String name) {
        return jdbc.sql("select id from department where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }
}
