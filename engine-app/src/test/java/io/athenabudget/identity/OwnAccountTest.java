package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.athenabudget.RunningApplication;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.LoggedOut;
import io.athenabudget.events.LoggedOutEverywhere;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.PasswordRefused;
import io.athenabudget.events.UserChanged;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users do with their own account. Each test has a user of its own. */
class OwnAccountTest extends RunningApplication {
    private static final String FIRST = "a first password";
    private static final String SECOND = "a second password";

    private final String username = "own." + UUID.randomUUID().toString().substring(0, 8);
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void somebody() {
        id = UUID.fromString(as("admin")
                .body(Map.of(
                        "username",
                        username,
                        "password",
                        FIRST,
                        "email",
                        username + "@athena.example",
                        "displayName",
                        "Olga Own",
                        "roles",
                        List.of("SALES"),
                        "region",
                        "EMEA"))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void a_changed_password_ends_all_other_sessions_and_the_present_one_goes_on() {
        Response elsewhere = session("phone");
        Response here = session("laptop");

        changePassword(here, FIRST, SECOND).then().statusCode(204);

        me(here).then().statusCode(200);
        refresh(here).then().statusCode(200);
        me(elsewhere).then().statusCode(401);
        refresh(elsewhere).then().statusCode(401);
        logIn(FIRST, null).then().statusCode(401);
        logIn(SECOND, null).then().statusCode(200);
        assertThat(events(UserChanged.class)).singleElement().satisfies(changed -> {
            assertThat(((UserChanged) changed.data()).passwordChanged()).isTrue();
            assertThat(changed.metadata().actor()).isEqualTo(id);
        });
    }

    @Test
    void who_does_not_know_the_present_password_changes_nothing_and_is_slowed_down() {
        Response here = session(null);
        for (int i = 0; i < 10; i++) {
            changePassword(here, "guess number " + i, SECOND)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/wrong-password"))
                    .body("errors[0].pointer", is("/currentPassword"));
        }
        changePassword(here, FIRST, SECOND).then().statusCode(429);
        me(here).then().statusCode(200);
        assertThat(events(PasswordRefused.class)).hasSize(10);
        assertThat(events(UserChanged.class)).isEmpty();
    }

    @Test
    void a_new_password_is_held_to_the_same_rules_as_the_first() {
        Response here = session(null);
        for (String next : List.of("", "too short", "x".repeat(129), FIRST)) {
            changePassword(here, FIRST, next).then().statusCode(400).body("errors[0].pointer", is("/newPassword"));
        }
        logIn(FIRST, null).then().statusCode(200);
    }

    @Test
    void a_password_that_an_administrator_sets_ends_all_sessions() {
        Response here = session(null);
        Map<String, Object> user =
                new HashMap<>(as("admin").get("/api/v1/users/" + id).<Map<String, Object>>path(""));
        user.put("password", SECOND);
        as("admin").body(user).put("/api/v1/users/" + id).then().statusCode(200);
        me(here).then().statusCode(401);
        refresh(here).then().statusCode(401);
        logIn(SECOND, null).then().statusCode(200);
    }

    @Test
    void everybody_says_their_own_language_time_zone_and_number_and_nothing_else() {
        Response here = session(null);
        String etag = me(here).header("ETag");
        Map<String, Object> profile = Map.of("locale", "de-CH", "timeZone", "Europe/Zurich", "phone", "+41441234567");

        Response changed = by(here).header("If-Match", etag).body(profile).put("/api/v1/users/me");
        changed.then()
                .statusCode(200)
                .body("locale", is("de-CH"))
                .body("timeZone", is("Europe/Zurich"))
                .body("phone", is("+41441234567"))
                .body("displayName", is("Olga Own"))
                .body("roles", is(List.of("SALES")));
        assertThat(changed.header("ETag")).isEqualTo(me(here).header("ETag")).isNotEqualTo(etag);
        by(here).header("If-Match", etag)
                .body(profile)
                .put("/api/v1/users/me")
                .then()
                .statusCode(412);
        assertThat(events(UserChanged.class)).singleElement().satisfies(event -> {
            UserChanged told = (UserChanged) event.data();
            assertThat(told.before().locale()).isEqualTo("en");
            assertThat(told.after().phone()).isEqualTo("+41441234567");
            assertThat(told.passwordChanged()).isFalse();
            assertThat(event.metadata().actor()).isEqualTo(id);
        });

        by(here).body(Map.of("locale", "es", "timeZone", "UTC"))
                .put("/api/v1/users/me")
                .then()
                .statusCode(200)
                .body("phone", is((Object) null));
    }

    @ParameterizedTest
    @CsvSource({
        "locale, ja",
        "locale, de-XX",
        "locale, de_CH",
        "locale, en-US-x-private",
        "timeZone, Mars/Olympus",
        "timeZone, +02:00",
        "timeZone, UTC+25",
        "phone, 0441234567",
        "phone, +41 44 123 45 67",
        "phone, +1234567890123456"
    })
    void what_nobody_could_use_is_refused(String field, String value) {
        Map<String, Object> profile = new HashMap<>(Map.of("locale", "en", "timeZone", "UTC"));
        profile.put(field, value);
        by(session(null))
                .body(profile)
                .put("/api/v1/users/me")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/" + field));
    }

    @Test
    void what_others_say_of_a_user_is_not_taken_from_them() {
        Map<String, Object> profile = new HashMap<>(
                Map.of("locale", "en", "timeZone", "UTC", "displayName", "The Chief", "roles", List.of("ADMIN")));
        Response here = session(null);
        by(here).body(profile).put("/api/v1/users/me");
        me(here).then().body("displayName", is("Olga Own")).body("roles", is(List.of("SALES")));
    }

    @Test
    void everybody_sees_where_they_are_logged_in_and_ends_what_they_want() {
        Response phone = session("phone");
        Response laptop = session("laptop");

        Response listed = by(laptop).get("/api/v1/users/me/sessions");
        listed.then()
                .statusCode(200)
                .body("items.device", is(List.of("laptop", "phone")))
                .body("items.current", is(List.of(true, false)))
                .body("nextCursor", is((Object) null));
        refresh(phone).then().statusCode(200);
        assertThat(by(laptop).get("/api/v1/users/me/sessions").<String>path("items[1].lastUsedAt"))
                .isGreaterThan(listed.<String>path("items[1].lastUsedAt"));

        String sessionOfPhone = listed.path("items[1].id");
        as("sales").delete("/api/v1/users/me/sessions/" + sessionOfPhone).then().statusCode(404);
        me(phone).then().statusCode(200);
        by(laptop).delete("/api/v1/users/me/sessions/" + sessionOfPhone).then().statusCode(204);
        by(laptop).delete("/api/v1/users/me/sessions/" + sessionOfPhone).then().statusCode(404);
        me(phone).then().statusCode(401);
        me(laptop).then().statusCode(200);
        assertThat(events(LoggedOut.class)).hasSize(1);
    }

    @Test
    void many_sessions_come_in_pages() {
        for (int i = 0; i < 5; i++) {
            session("device " + i);
        }
        Response here = session("here");
        Response first = by(here).get("/api/v1/users/me/sessions?limit=4");
        first.then().body("items", hasSize(4));
        by(here).get("/api/v1/users/me/sessions?limit=4&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.device", is(List.of("device 1", "device 0")))
                .body("nextCursor", is((Object) null));
    }

    @Test
    void logging_out_everywhere_ends_all_sessions_this_one_too() {
        Response phone = session("phone");
        Response laptop = session("laptop");
        by(laptop).delete("/api/v1/users/me/sessions").then().statusCode(204);
        for (Response session : List.of(phone, laptop)) {
            me(session).then().statusCode(401);
            refresh(session).then().statusCode(401);
        }
        assertThat(events(LoggedOutEverywhere.class)).hasSize(1);
        by(session("again")).get("/api/v1/users/me/sessions").then().body("items", hasSize(1));
    }

    private Response session(@Nullable String device) {
        Response login = logIn(FIRST, device);
        login.then().statusCode(200);
        return login;
    }

    private Response logIn(String password, @Nullable String device) {
        Map<String, @Nullable Object> body = new HashMap<>(Map.of("username", username, "password", password));
        body.put("device", device);
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/auth/login");
    }

    private static Response changePassword(Response login, String current, String next) {
        return by(login)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .put("/api/v1/users/me/password");
    }

    private static RequestSpecification by(Response login) {
        return given().contentType(ContentType.JSON).auth().oauth2(login.path("accessToken"));
    }

    private static Response me(Response login) {
        return by(login).get("/api/v1/users/me");
    }

    private static Response refresh(Response login) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", login.<String>path("refreshToken")))
                .post("/api/v1/auth/refresh");
    }

    /** What was told about the user. */
    private List<OutgoingEvent> events(Class<?> kind) {
        EventCodec codec = new EventCodec();
        return jdbc
                .sql("select payload from outbox_event where topic = 'athena.identity.v1' and key = ? order by id")
                .param(id.toString())
                .query((row, i) -> codec.decode(row.getBytes("payload")))
                .list()
                .stream()
                .filter(event -> kind.isInstance(event.data()))
                .toList();
    }
}
