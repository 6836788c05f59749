package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The backlog, and the approvals behind it. */
class BacklogTest extends RequestsToCount {
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
}
