package io.athenabudget.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody may have to show stays, however old it gets. */
class LegalHoldsTest extends EndedLongAgo {
    private static final String HOLDS = "/api/v1/retention/holds";

    @Test
    void what_is_held_stays_until_it_is_released() {
        UUID held = rejected("2 years");
        UUID free = rejected("2 years");
        String hold = place(Map.of("numbers", List.of(numberOf(held))));
        assertThat(archive()).containsExactly(free);
        as("admin")
                .body(Map.of("note", "The case is closed"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("releaseNote", equalTo("The case is closed"))
                .body("releasedBy.id", equalTo(user("admin")));
        assertThat(archive()).containsExactly(held);
    }

    @Test
    void a_hold_is_about_a_person_a_place_or_a_time() {
        UUID request = rejected("2 years");
        for (Map<String, Object> about : List.<Map<String, Object>>of(
                Map.of("person", user("sales")),
                Map.of("person", user("l1")),
                Map.of("region", "EMEA"),
                Map.of("categoryCode", categoryCodeOf(request), "region", "EMEA"),
                Map.of("submittedFrom", "2020-01-01T00:00:00Z"))) {
            String hold = place(about);
            assertThat(archive()).as("%s", about).isEmpty();
            release(hold);
        }
        for (Map<String, Object> about : List.<Map<String, Object>>of(
                Map.of("person", user("l1.amer")),
                Map.of("region", "AMER"),
                Map.of("person", user("sales"), "region", "APAC"),
                Map.of("submittedUntil", "2020-01-01T00:00:00Z"))) {
            place(about);
        }
        assertThat(archive()).containsExactly(request);
    }

    @Test
    void a_hold_also_keeps_what_is_in_the_archive_and_was_about_to_be_removed() {
        UUID request = rejected("2 years");
        String instance = instanceOf(request);
        assertThat(archive()).containsExactly(request);
        assertThat(removalTimeOf(instance)).isNotNull();
        String one = place(Map.of("numbers", List.of(numberOf(request))));
        String other = place(Map.of("person", user("sales")));
        assertThat(removalTimeOf(instance)).isNull();
        history.cleanUpHistoryAsync(true);
        release(one);
        assertThat(removalTimeOf(instance)).isNull();
        release(other);
        assertThat(removalTimeOf(instance)).isNotNull();
    }

    @Test
    void a_hold_is_told_to_the_log() {
        String hold = place(Map.of("region", "EMEA"));
        release(hold);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event where key = ? order by id")
                        .param(hold)
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        placed -> assertThat(placed).contains("LegalHoldPlaced", "A case", user("admin")),
                        released -> assertThat(released).contains("LegalHoldReleased", user("admin")));
    }

    @Test
    void a_hold_that_says_nothing_or_names_what_is_not_there_is_refused() {
        refused(Map.of(), "/numbers", "it would hold every request");
        refused(Map.of("numbers", List.of("BR-0")), "/numbers", "BR-0");
        refused(Map.of("numbers", List.of("BR-0"), "region", "EMEA"), "/numbers", "not both");
        refused(Map.of("person", UUID.randomUUID()), "/person", "nobody's");
        refused(Map.of("categoryCode", "NO_SUCH"), "/categoryCode", "not the code");
        refused(
                Map.of("submittedFrom", "2026-02-01T00:00:00Z", "submittedUntil", "2026-01-01T00:00:00Z"),
                "/submittedUntil",
                "after");
        as("admin").get(HOLDS).then().statusCode(200).body("items", empty());
    }

    @Test
    void a_hold_is_released_once() {
        String hold = place(Map.of("region", "EMEA"));
        release(hold);
        as("admin")
                .body(Map.of("note", "Again"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(409)
                .body("type", containsString("hold-released"));
        as("admin")
                .body(Map.of("note", "Who knows"))
                .post(HOLDS + "/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void analysts_see_what_is_kept_and_administrators_alone_hold() {
        String hold = place(Map.of("region", "EMEA"));
        as("analyst")
                .get("/api/v1/retention")
                .then()
                .statusCode(200)
                .body("classes.name", contains("large", "rejected", "standard"))
                .body("classes.keep", contains("P15Y", "P1Y", "P3Y"))
                .body("classes[0].amountFrom", equalTo("10000"))
                .body("classes[1].outcomes", contains("REJECTED"))
                .body("archives", equalTo(false))
                .body("windowStart", equalTo("22:00"));
        as("analyst").get(HOLDS).then().statusCode(200).body("items", hasSize(1));
        as("analyst")
                .get(HOLDS + "/" + hold)
                .then()
                .statusCode(200)
                .body("name", equalTo("A case"))
                .body("placedBy.id", equalTo(user("admin")))
                .body("releasedAt", nullValue());
        as("analyst")
                .body(holdAbout(Map.of("region", "EMEA")))
                .post(HOLDS)
                .then()
                .statusCode(403);
        as("analyst")
                .body(Map.of("note", "No"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(403);
        for (String nobody : List.of("sales", "l1")) {
            for (String path : List.of("/api/v1/retention", "/api/v1/retention/archives", HOLDS, HOLDS + "/" + hold)) {
                as(nobody).get(path).then().statusCode(403);
            }
        }
    }

    private String place(Map<String, Object> about) {
        return as("admin")
                .body(holdAbout(about))
                .post(HOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void release(String hold) {
        as("admin")
                .body(Map.of("note", "It is over"))
                .post(HOLDS + "/" + hold + "/release")
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> about, String pointer, String detail) {
        as("admin")
                .body(holdAbout(about))
                .post(HOLDS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors[0].detail", containsString(detail));
    }

    private static Map<String, Object> holdAbout(Map<String, Object> about) {
        Map<String, Object> hold = new HashMap<>(Map.of("name", "A case", "note", "The tax office asks"));
        hold.putAll(about);
        return hold;
    }

    private String categoryCodeOf(UUID request) {
        return column("category_code", request);
    }
}
