package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PushTokensTest extends RunningApplication {
    @Autowired
    private PushTokens pushTokens;

    private Somebody she = new Somebody("", new UUID(0, 0));
    private Somebody he = new Somebody("", new UUID(0, 0));

    private record Somebody(String username, UUID id) {}

    @BeforeEach
    void twoPeople() {
        she = somebody();
        he = somebody();
    }

    @Test
    void a_device_tells_its_token_again_whenever_the_platform_changes_it() {
        Response phone = logIn(she);
        String device = register(phone);
        assertThat(reaching(she)).isEmpty();

        tell(phone, device, "first").then().statusCode(204);
        tell(phone, device, "second").then().statusCode(204);

        assertThat(reaching(she)).containsExactly("second");
    }

    @Test
    void nothing_is_pushed_once_that_is_not_wanted_any_more() {
        Response phone = logIn(she);
        String device = register(phone);
        tell(phone, device, "hers");

        by(phone).delete("/api/v1/devices/" + device + "/push-token").then().statusCode(204);

        assertThat(reaching(she)).isEmpty();
    }

    @Test
    void nothing_is_pushed_to_an_app_that_was_signed_out() {
        Response phone = logIn(she);
        tell(phone, register(phone), "hers-until-she-leaves");

        by(phone).post("/api/v1/auth/logout").then().statusCode(204);

        assertThat(reaching(she)).isEmpty();
    }

    @Test
    void a_phone_that_two_people_use_tells_of_the_one_who_is_signed_in() {
        Response hers = logIn(she);
        tell(hers, register(hers), "one phone");
        Response his = logIn(he);
        by(his).body(Map.of("platform", "ANDROID", "pushToken", "one phone")).post("/api/v1/devices");

        assertThat(reaching(she)).isEmpty();
        assertThat(reaching(he)).containsExactly("one phone");
    }

    @Test
    void a_device_of_somebody_else_cannot_be_told_where_to_push_to() {
        String hers = register(logIn(she));

        tell(logIn(he), hers, "his").then().statusCode(404);
        by(logIn(he)).delete("/api/v1/devices/" + hers + "/push-token").then().statusCode(404);
        tell(logIn(she), hers, " ").then().statusCode(400).body("errors[0].pointer", is("/pushToken"));
    }

    private List<String> reaching(Somebody somebody) {
        return pushTokens.of(List.of(somebody.id)).getOrDefault(somebody.id, List.of()).stream()
                .map(PushTokens.Reachable::pushToken)
                .toList();
    }

    private Response tell(Response session, String device, String token) {
        return by(session).body(Map.of("pushToken", token)).put("/api/v1/devices/" + device + "/push-token");
    }

    private String register(Response session) {
        return by(session)
                .body(Map.of("platform", "ANDROID"))
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Somebody somebody() {
        String username = "pushed." + UUID.randomUUID();
        String id = given().contentType(ContentType.JSON)
                .body(registration(username, "a first password"))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID user = UUID.fromString(id);
        jdbc.sql("update app_user set active = true where id = ?").param(user).update();
        return new Somebody(username, user);
    }

    private Response logIn(Somebody somebody) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", somebody.username, "password", "a first password"))
                .post("/api/v1/auth/login");
    }

    private static RequestSpecification by(Response session) {
        return given().contentType(ContentType.JSON).auth().oauth2(session.path("accessToken"));
    }
}
