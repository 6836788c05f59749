package io.athenabudget.insights.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding an instance by what is known of it. */
class InstanceSearchTest extends AskedInCockpit {
    @Test
    void a_finished_instance_is_found_by_whatever_is_known_of_it() {
        UUID request = rejected();
        String number = numberOf(request);
        for (String query : List.of(
                "businessKey=" + request,
                "number=" + number,
                "person=" + user("sales") + "&as=REQUESTER&outcome=REJECTED",
                "person=" + user("l2") + "&as=DECIDER",
                "person=" + user("l1"),
                "definition=budget-approval&startedFrom=2020-01-01T00:00:00Z&endedUntil=2999-01-01T00:00:00Z",
                "definitionId=" + definitionOf(request))) {
            find(query).body("items.number", hasItem(number));
        }
        for (String query : List.of(
                "businessKey=" + UUID.randomUUID(),
                "number=0",
                "person=" + user("l2") + "&as=REQUESTER",
                "person=" + user("l3"),
                "number=" + number + "&outcome=APPROVED",
                "definition=another",
                "definitionId=budget-approval:99:none",
                "startedUntil=2020-01-01T00:00:00Z",
                "endedFrom=2999-01-01T00:00:00Z",
                "state=RUNNING")) {
            find(query).body("items.number", not(hasItem(number)));
        }
    }

    @Test
    void a_row_says_what_the_request_is_and_when_its_instance_ran() {
        UUID request = rejected();
        find("businessKey=" + request)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(instanceOf(request)))
                .body("items[0].businessKey", equalTo(request.toString()))
                .body("items[0].title", equalTo("Trade fair in Lisbon"))
                .body("items[0].requester.id", equalTo(user("sales")))
                .body("items[0].requester.name", not(user("sales")))
                .body("items[0].outcome", equalTo("REJECTED"))
                .body("items[0].amount", equalTo("1250.00"))
                .body("items[0].definitionKey", equalTo("budget-approval"))
                .body("items[0].definitionName", equalTo("Budget approval"))
                .body("items[0].version", greaterThan(0))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].durationMs", greaterThan(0))
                .body("items[0].deleteReason", nullValue());
    }

    @Test
    void a_request_ends_when_the_engine_has_done_with_it_and_not_before() {
        UUID decided = submit("sales");
        UUID rejection = reject("l1", decided, "L1");
        find("businessKey=" + decided).body("items", empty());
        find("state=RUNNING&businessKey=" + decided)
                .body("items[0].outcome", equalTo("REJECTED"))
                .body("items[0].endedAt", nullValue())
                .body("items[0].durationMs", nullValue());
        closeWindow(rejection);
        fire(decided, "L1_rejection_window_closes");
        find("businessKey=" + decided).body("items", hasSize(1));

        UUID withdrawn = submit("sales");
        as("sales")
                .body(Map.of("comment", "No longer needed"))
                .post("/api/v1/requests/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);
        find("outcome=WITHDRAWN&businessKey=" + withdrawn).body("items", hasSize(1));
        assertThat(endsThatDiffer()).isEmpty();
    }

    /** The request's own time of its end is that of the engine, to a second. */
    private List<String> endsThatDiffer() {
        return jdbc.sql("""
                        select r.number from budget_request r join act_hi_procinst p on p.id_ = r.process_instance_id
                        where (r.ended_at is null) <> (p.end_time_ is null)
                            or abs(extract(epoch from r.ended_at - p.end_time_::timestamptz)) > 1""").query(String.class).list();
    }

    @ParameterizedTest
    @CsvSource({
        "ENDED,DESC",
        "ENDED,ASC",
        "STARTED,DESC",
        "STARTED,ASC",
        "DURATION,DESC",
        "DURATION,ASC",
        "NUMBER,DESC",
        "NUMBER,ASC"
    })
    void pages_follow_each_other_in_every_order(String sort, String order) {
        for (int i = 0; i < 5; i++) {
            rejected();
        }
        String query = "person=" + user("l2") + "&as=DECIDER&sort=" + sort + "&order=" + order;
        List<String> whole = find(query + "&limit=200").extract().path("items.number");
        List<String> pages = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = find(query + "&limit=2&cursor=" + cursor);
            pages.addAll(page.extract().path("items.number"));
            cursor = page.extract().path("nextCursor");
        } while (cursor != null);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(5).isEqualTo(whole);
        if (sort.equals("NUMBER")) {
            assertThat(pages)
                    .isSortedAccordingTo(order.equals("ASC") ? Comparator.naturalOrder() : Comparator.reverseOrder());
        }
        analyst.get(HISTORY + "/instances/count?" + query)
                .then()
                .body("count", equalTo(whole.size()))
                .body("atLeast", equalTo(false));
    }

    @Test
    void people_are_found_by_their_names() {
        analyst.get(HISTORY + "/people?q=l1")
                .then()
                .statusCode(200)
                .body("id", hasItem(user("l1")))
                .body("email", not(hasItem(notNullValue())));
    }

    private String definitionOf(UUID request) {
        return jdbc.sql("select proc_def_id_ from act_hi_procinst where id_ = ?")
                .param(instanceOf(request))
                .query(String.class)
                .single();
    }
}
