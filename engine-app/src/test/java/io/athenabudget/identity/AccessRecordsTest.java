package io.athenabudget.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import io.athenabudget.events.AccessRefused;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.LoginFailed;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.RequestSubmitted;
import io.athenabudget.events.SensitiveListRead;
import io.athenabudget.events.UserChanged;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told about calls: also those that change nothing, and from where each came. */
class AccessRecordsTest extends RunningApplication {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private long before;

    @BeforeEach
    void remember() {
        before = jdbc.sql("select coalesce(max(id), 0) from outbox_event")
                .query(Long.class)
                .single();
    }

    @Test
    void a_call_that_the_roles_forbid_is_recorded() {
        as("sales").header("User-Agent", "curl/8").get("/api/v1/users").then().statusCode(403);

        OutgoingEvent refused = only(AccessRefused.class);
        assertThat(refused.data()).isEqualTo(new AccessRefused("GET", "/api/v1/users"));
        assertThat(refused.metadata().actor()).hasToString(user("sales"));
        assertThat(refused.metadata().origin().address()).isEqualTo("127.0.0.1");
        assertThat(refused.metadata().origin().userAgent()).isEqualTo("curl/8");
    }

    @Test
    void a_look_at_what_others_own_is_recorded_although_the_answer_conceals_it() {
        String path = "/api/v1/requests/" + submit("sales");
        as("sales.apac").get(path).then().statusCode(404);
        as("sales.apac").get("/api/v1/requests/" + UUID.randomUUID()).then().statusCode(404);

        assertThat(only(AccessRefused.class).data()).isEqualTo(new AccessRefused("GET", path));
    }

    @Test
    void a_read_of_all_users_is_recorded_with_its_filters() {
        as("admin").get("/api/v1/users?q=ada&limit=1").then().statusCode(200);
        as("admin").get("/api/v1/users/me").then().statusCode(200);

        assertThat(only(SensitiveListRead.class).data())
                .isEqualTo(new SensitiveListRead("/api/v1/users", Map.of("q", "ada", "limit", "1")));
    }

    @Test
    void a_failed_login_tells_from_where_it_came_although_nobody_is_logged_in() {
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("username", "mallory", "password", "guess"))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(401);

        assertThat(only(LoginFailed.class).metadata().origin().address()).isEqualTo("127.0.0.1");
    }

    @Test
    void an_event_continues_the_trace_of_its_call() {
        String parent = "00-" + TRACE + "-00f067aa0ba902b7-01";
        as("sales")
                .header("traceparent", parent)
                .body(submission(Map.of()))
                .post("/api/v1/requests")
                .then()
                .statusCode(201);

        String traceparent = only(RequestSubmitted.class).metadata().origin().traceparent();
        assertThat(traceparent).matches("00-" + TRACE + "-[0-9a-f]{16}-01").isNotEqualTo(parent);
    }

    @Test
    void a_call_without_a_trace_begins_one_for_all_that_it_causes() {
        as("sales").get("/api/v1/users").then().statusCode(403);

        assertThat(only(AccessRefused.class).metadata().origin().traceparent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void a_change_of_a_user_tells_how_it_was_before_and_after() {
        Map<String, Object> user = new HashMap<>(as("admin")
                .get("/api/v1/users/" + user("sales2"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap(""));
        user.put("phone", "+34 600 000 000");
        as("admin").body(user).put("/api/v1/users/" + user("sales2")).then().statusCode(200);

        UserChanged changed = (UserChanged) only(UserChanged.class).data();
        assertThat(changed.before().phone()).isNull();
        assertThat(changed.after().phone()).isEqualTo("+34 600 000 000");
        assertThat(changed.after().displayName()).isEqualTo(changed.before().displayName());
        assertThat(changed.passwordChanged()).isFalse();
    }

    private OutgoingEvent only(Class<? extends AthenaEvent> type) {
        EventCodec codec = new EventCodec();
        List<OutgoingEvent> events = jdbc
                .sql("select payload from outbox_event where id > ? order by id")
                .param(before)
                .query((row, i) -> codec.decode(row.getBytes(1)))
                .list()
                .stream()
                .filter(event -> type.isInstance(event.data()))
                .toList();
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
