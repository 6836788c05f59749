package io.athenabudget.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.ResponsibilityGained;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is said to have gained a place when an assignment changes: who decides there now, and did not before. */
class HandoverTest extends RunningApplication {
    private final EventCodec codec = new EventCodec();
    private String category = "";
    private String department = "";
    private long before;

    @BeforeEach
    void aCategoryThatL1DecidesEverywhere() {
        // The last by code: other tests use the first.
        String code = "Z" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        category = as("admin")
                .body(Map.of("code", code, "name", "New category"))
                .post("/api/v1/categories")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        department = jdbc.sql("select id::text from department order by name limit 1")
                .query(String.class)
                .single();
        sinceNow();
        assign(null, null, "l1");
        assertThat(gained()).containsExactly("anywhere: l1");
    }

    @Test
    void who_decided_there_by_a_wider_assignment_gains_nothing_by_a_narrower_one() {
        assign("EMEA", null, "l1", "l2");
        assertThat(gained()).containsExactly("EMEA: l2");
        assign("EMEA", department, "l2", "l1");
        assertThat(gained()).isEmpty();
    }

    @Test
    void a_changed_assignment_is_gained_by_those_alone_who_are_new_in_it() {
        String assignment = assign("EMEA", null, "l1", "l2");
        gained();
        change(assignment, "EMEA", "l3", "l2");
        assertThat(gained()).containsExactly("EMEA: l3");
        change(assignment, "EMEA", "l2", "l3");
        assertThat(gained()).isEmpty();
    }

    @Test
    void what_a_removed_assignment_covered_is_gained_by_the_wider_one() {
        String assignment = assign("EMEA", null, "l2");
        gained();
        as("admin").delete("/api/v1/assignments/" + assignment).then().statusCode(204);
        assertThat(gained()).containsExactly("EMEA: l1");
    }

    @Test
    void a_moved_assignment_is_gained_where_it_goes_and_where_it_was() {
        String assignment = assign("EMEA", null, "l2");
        gained();
        change(assignment, "APAC", "l2", "l3");
        assertThat(gained()).containsExactly("APAC: l2,l3", "EMEA: l1");
    }

    private String assign(@Nullable String region, @Nullable String departmentId, String... approvers) {
        return as("admin")
                .body(entry(region, departmentId, approvers))
                .post("/api/v1/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void change(String assignment, String region, String... approvers) {
        as("admin")
                .body(entry(region, null, approvers))
                .put("/api/v1/assignments/" + assignment)
                .then()
                .statusCode(200);
    }

    private Map<String, @Nullable Object> entry(
            @Nullable String region, @Nullable String departmentId, String... approvers) {
        Map<String, @Nullable Object> entry = new HashMap<>();
        entry.put("categoryId", category);
        entry.put("level", "L1");
        entry.put("region", region);
        entry.put("departmentId", departmentId);
        entry.put("approverIds", Stream.of(approvers).map(this::user).toList());
        return entry;
    }

    /** Since the last time that this was asked: the place, and the names of those who gained it. */
    private List<String> gained() {
        List<String> gained = jdbc
                .sql("select payload from outbox_event where id > ? order by id")
                .param(before)
                .query(byte[].class)
                .list()
                .stream()
                .map(payload -> codec.decode(payload).data())
                .filter(ResponsibilityGained.class::isInstance)
                .map(ResponsibilityGained.class::cast)
                .map(event -> (event.region() == null ? "anywhere" : event.region()) + ": " + names(event.userIds()))
                .toList();
        sinceNow();
        return gained;
    }

    private void sinceNow() {
        before = jdbc.sql("select coalesce(max(id), 0) from outbox_event")
                .query(Long.class)
                .single();
    }

    private String names(List<UUID> people) {
        return String.join(
                ",",
                jdbc.sql("select username from app_user where id = any(?) order by username")
                        .param(people.toArray(UUID[]::new))
                        .query(String.class)
                        .list());
    }
}
