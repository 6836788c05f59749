package io.athenabudget.insights.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.athenabudget.RunningApplication;
import io.athenabudget.cockpit.CockpitCaller;
import io.restassured.path.json.JsonPath;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** How long elements take, held to what the engine's history says visit by visit. */
@TestPropertySource(properties = "athena.test.of=history")
class HeatmapTest extends RunningApplication {
    /** Long ago, so that no other test has visits there. */
    private static final LocalDate DAY = LocalDate.parse("2021-03-01");

    @Autowired
    private Visits visits;

    @Autowired
    private CountVisits count;

    private CockpitCaller analyst;
    private String definition;

    @BeforeEach
    void openCockpit() {
        analyst = CockpitCaller.as("analyst", PASSWORD);
        definition = jdbc.sql("select id_ from act_re_procdef where key_ = 'budget-approval' and version_ = 1")
                .query(String.class)
                .single();
        jdbc.sql("delete from act_hi_actinst where end_time_ < '2022-01-01'").update();
        jdbc.sql("delete from act_hi_taskinst where end_time_ < '2022-01-01'").update();
        jdbc.sql("delete from activity_day").update();
        jdbc.sql("delete from activity_day_counted").update();
        jdbc.sql("delete from activity_month").update();
        jdbc.sql("delete from activity_month_counted").update();
    }

    @Test
    void a_day_tells_the_same_before_and_after_it_was_counted() {
        for (int i = 1; i <= 1_000; i++) {
            visit("L1", DAY.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(i), i * 60_000L, false, i % 10 == 0);
        }
        visit("L1", DAY.atStartOfDay().toInstant(ZoneOffset.UTC), 5L, true, false);
        visit("L1", DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), 1_000L, false, false);
        Map<String, Object> live = element("L1", DAY, DAY.plusDays(1));
        assertThat(live)
                .containsEntry("count", 1_000)
                .containsEntry("cancelled", 1)
                .containsEntry("overdue", 100);
        assertThat(number(live, "medianMs")).isCloseTo(500 * 60_000L, within(500 * 60_000L / 50));
        assertThat(number(live, "p90Ms")).isCloseTo(900 * 60_000L, within(900 * 60_000L / 50));
        assertThat(live).containsEntry("totalMs", 500_500 * 60_000L).containsEntry("meanMs", 30_030_000);
        count.count();
        assertThat(counted()).contains(DAY, DAY.plusDays(1));
        assertThat(element("L1", DAY, DAY.plusDays(1))).isEqualTo(live);
        // A second time changes nothing, and what was counted stays when the engine's history is gone.
        visits.count(DAY);
        assertThat(element("L1", DAY, DAY.plusDays(1))).isEqualTo(live);
        jdbc.sql("delete from act_hi_actinst where end_time_ < '2022-01-01'").update();
        assertThat(element("L1", DAY, DAY.plusDays(1))).isEqualTo(live);
        assertThat(element("L1", DAY, DAY.plusDays(2))).containsEntry("count", 1_001);
    }

    @Test
    void a_period_of_counted_and_uncounted_days_has_each_visit_once() {
        for (int day = 0; day < 5; day++) {
            visit("L2", DAY.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC), 1_000, false, false);
            visit(
                    "L2",
                    DAY.plusDays(day + 1L)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusMillis(1),
                    1_000,
                    false,
                    false);
        }
        visits.count(DAY.plusDays(1));
        visits.count(DAY.plusDays(3));
        assertThat(element("L2", DAY, DAY.plusDays(5))).containsEntry("count", 10);
        assertThat(element("L2", DAY.plusDays(1), DAY.plusDays(2))).containsEntry("count", 2);
        assertThat(element("L2", DAY.plusDays(2), DAY.plusDays(4))).containsEntry("count", 4);
    }

    @Test
    void a_month_is_added_up_of_its_days_and_again_when_one_of_them_changes() {
        for (LocalDate day = DAY.minusDays(2); day.isBefore(DAY.plusDays(33)); day = day.plusDays(1)) {
            visit("L3", day.atTime(8, 0).toInstant(ZoneOffset.UTC), 60_000, false, false);
        }
        Map<String, Object> live = element("L3", DAY.minusDays(2), DAY.plusDays(33));
        count.count();
        assertThat(months()).contains(DAY).doesNotContain(DAY.minusMonths(1));
        // As if the days were read no more.
        jdbc.sql("delete from activity_day where day >= ? and day < ?")
                .params(DAY, DAY.plusMonths(1))
                .update();
        assertThat(element("L3", DAY.minusDays(2), DAY.plusDays(33))).isEqualTo(live);
        assertThat(element("L3", DAY, DAY.plusMonths(1))).containsEntry("count", 31);

        visit("L3", DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), 60_000, false, false);
        DAY.datesUntil(DAY.plusMonths(1)).forEach(visits::count);
        assertThat(months()).doesNotContain(DAY);
        assertThat(element("L3", DAY, DAY.plusMonths(1))).containsEntry("count", 32);
        visits.addUpMonths();
        assertThat(months()).contains(DAY);
        assertThat(element("L3", DAY, DAY.plusMonths(1))).containsEntry("count", 32);
    }

    @Test
    void the_day_that_is_not_over_is_left_to_be_counted() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        count.count();
        assertThat(counted()).doesNotContain(today());
        assertThat(element("L1", today(), today().plusDays(1))).isNotEmpty();
    }

    /** What is said of today is what the engine's own history, asked visit by visit, says. */
    @Test
    void it_agrees_with_the_history_of_the_engine() {
        for (int i = 0; i < 3; i++) {
            UUID request = submit("sales");
            approve("l1", request, "L1");
            rollBack("l2", approve("l2", request, "L2")).then().statusCode(200);
        }
        JsonPath map = heatmap(definition, today().minusDays(1), today().plusDays(1), "ALL");
        Map<String, Integer> counts =
                jdbc.sql("""
                        select act_id_, count(*) from act_hi_actinst
                        where end_time_ is not null and act_inst_state_ <> 2 and end_time_ > '2022-01-01' group by 1""").query((row, i) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Map<String, Object>> items = map.getList("items");
        assertThat(items.stream()
                        .filter(item -> number(item, "count") > 0)
                        .collect(Collectors.toMap(item -> item.get("activityId"), item -> item.get("count"))))
                .containsExactlyInAnyOrderEntriesOf(Map.copyOf(counts));
        assertThat(items.stream().map(item -> item.get("type")).collect(Collectors.toSet()))
                .containsAll(Set.of("userTask", "exclusiveGateway", "startEvent"));
    }

    @Test
    void versions_are_told_apart() {
        visit("L1", DAY.atStartOfDay().toInstant(ZoneOffset.UTC), 1_000, false, false);
        leaveAssignedCategories();
        int next = publishFlow(
                shippedFlow()
                        .replace(
                                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2D<",
                                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P3D<"),
                null);
        String later = jdbc.sql("select id_ from act_re_procdef where key_ = 'budget-approval' and version_ = ?")
                .param(next)
                .query(String.class)
                .single();
        heatmap(later, DAY, DAY.plusDays(1), "THIS")
                .getList("items")
                .forEach(item -> assertThat(item).isNull());
        assertThat(heatmap(later, DAY, DAY.plusDays(1), "ALL").getList("items.activityId"))
                .contains("L1");
    }

    @Test
    void bottlenecks_are_where_people_are_waited_for_the_longest_first() {
        Instant noon = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        for (int i = 0; i < 4; i++) {
            visit("L1", noon, 1_000, false, false);
            visit("L2", noon, 3_000, false, i == 0);
            visit("L1_revocable", noon, 86_400_000, false, false);
        }
        visit("L2", noon.minusSeconds(86_400), 1_500, false, false);
        submit("sales");
        analyst.get("/camunda/api/athena/history/definitions/" + definition + "/bottlenecks?from=" + DAY + "&until="
                        + DAY.plusDays(1) + "&versions=ALL")
                .then()
                .statusCode(200)
                .body("items.activityId[0]", equalTo("L2"))
                .body("items.activityId[1]", equalTo("L1"))
                .body("items.activityId", not(hasItem("L1_revocable")))
                .body("items[0].name", equalTo("L2 approval"))
                .body("items[0].share", equalTo(0.75f))
                .body("items[0].overdue", equalTo(1))
                .body("items[0].before.count", equalTo(1))
                .body("items[1].before", nullValue())
                .body("items[1].openNow", greaterThan(0))
                .body("items[1].oldestOpenSince", notNullValue());
    }

    private static long number(Map<String, Object> element, String field) {
        return ((Number) Objects.requireNonNull(element.get(field))).longValue();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private List<LocalDate> counted() {
        return jdbc.sql("select day from activity_day_counted")
                .query(LocalDate.class)
                .list();
    }

    private List<LocalDate> months() {
        return jdbc.sql("select month from activity_month_counted")
                .query(LocalDate.class)
                .list();
    }

    private JsonPath heatmap(String version, LocalDate from, LocalDate until, String versions) {
        return analyst.get("/camunda/api/athena/history/definitions/" + version + "/heatmap?from=" + from + "&until="
                        + until + "&versions=" + versions)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> element(String id, LocalDate from, LocalDate until) {
        // Other tests publish other versions, by which new requests go.
        return heatmap(definition, from, until, "ALL").getMap("items.find { it.activityId == '" + id + "' }");
    }

    /** A visit as the engine writes it down, with its task where it is a level. */
    private void visit(String activity, Instant end, long milliseconds, boolean cancelled, boolean late) {
        boolean level = !activity.contains("_");
        String id = UUID.randomUUID().toString();
        Timestamp ended = Timestamp.from(end);
        if (level) {
            jdbc.sql("""
                            insert into act_hi_taskinst (id_, task_def_key_, start_time_, end_time_, due_date_)
                            values (?, ?, ?, ?, ?)""")
                    .params(id, activity, ended, ended, Timestamp.from(end.plusSeconds(late ? -1 : 1)))
                    .update();
        }
        jdbc.sql("""
                        insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
                            act_id_, act_type_, task_id_, start_time_, end_time_, duration_, act_inst_state_)
                        values (?, 'budget-approval', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        activity + ":" + id,
                        definition,
                        id,
                        id,
                        activity,
                        level ? "userTask" : "receiveTask",
                        level ? id : null,
                        Timestamp.from(end.minusMillis(milliseconds)),
                        ended,
                        milliseconds,
                        cancelled ? 2 : 0)
                .update();
    }
}
