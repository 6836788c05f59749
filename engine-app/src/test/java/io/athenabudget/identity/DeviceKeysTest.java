package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RegisteredDevice;
import io.athenabudget.RunningApplication;
import io.athenabudget.events.DeviceKeyProven;
import io.athenabudget.events.EventCodec;
import io.athenabudget.signatures.DeviceKey;
import io.athenabudget.signatures.SignedDecision;
import io.athenabudget.signatures.TestDevice;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceKeysTest extends RunningApplication {
    private String username = "";
    private UUID user = new UUID(0, 0);

    @BeforeEach
    void somebodyWithoutDevices() {
        username = "device." + UUID.randomUUID();
        String id = given().contentType(ContentType.JSON)
                .body(registration(username, "a first password"))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        user = UUID.fromString(id);
        jdbc.sql("update app_user set active = true where id = ?").param(user).update();
    }

    @Test
    void a_device_without_a_key_is_registered_as_ever() {
        Response phone = logIn();
        by(phone)
                .body(Map.of("platform", "IOS", "pushToken", "a-phone"))
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .body("platform", is("IOS"))
                .body("pushToken", is("a-phone"))
                .body("publicKey", nullValue())
                .body("keyState", is("NONE"))
                .body("challenge", nullValue());
        by(phone)
                .get("/api/v1/devices")
                .then()
                .body("items.keyState", contains("NONE"))
                .body("items.current", contains(true))
                .body("items[0].pushToken", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a key", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE", "-----BEGIN PUBLIC KEY-----"})
    void what_is_no_key_of_p_256_is_refused(String key) {
        by(logIn())
                .body(Map.of("platform", "IOS", "publicKey", key))
                .post("/api/v1/devices")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/publicKey"))
                .body("errors[0].detail", containsString("P-256"));
    }

    @Test
    void a_key_counts_once_its_device_has_signed_the_challenge() {
        Response login = logIn();
        RegisteredDevice device = RegisteredDevice.unproven(() -> by(login));
        by(login)
                .get("/api/v1/devices")
                .then()
                .body("items.id", contains(device.id().toString()))
                .body("items.name", contains("Pixel 9"))
                .body("items.keyState", contains("UNPROVEN"))
                .body("items[0].provenAt", nullValue());

        device.prove(device.keys().prove(device.id(), device.challenge(), user))
                .then()
                .statusCode(200)
                .body("keyState", is("PROVEN"))
                .body("provenAt", notNullValue());

        DeviceKey key = DeviceKey.parse(device.keys().publicKey()).orElseThrow();
        by(login).get("/api/v1/devices").then().body("items.thumbprint", contains(key.thumbprint()));
        assertThat(proven()).containsExactly(new DeviceKeyProven(device.id(), user, key.text(), key.thumbprint()));

        // Again, to tie a new session to it: told once.
        device.prove(device.keys().prove(device.id(), device.newChallenge(), user))
                .then()
                .statusCode(200);
        assertThat(proven()).hasSize(1);
    }

    @Test
    void a_challenge_is_good_for_one_proof_and_for_ten_minutes() {
        Response login = logIn();
        RegisteredDevice device = RegisteredDevice.unproven(() -> by(login));
        String first = device.keys().prove(device.id(), device.challenge(), user);
        String second = device.newChallenge();
        refused(device.prove(first), "wrong-challenge");

        jdbc.sql("update device set challenge_until = clock_timestamp() - interval '1 second' where id = ?")
                .param(device.id())
                .update();
        refused(device.prove(device.keys().prove(device.id(), second, user)), "expired");

        String good = device.keys().prove(device.id(), device.newChallenge(), user);
        device.prove(good).then().statusCode(200);
        refused(device.prove(good), "wrong-challenge");
    }

    @Test
    void what_is_no_proof_of_this_key_by_this_user_for_this_device_is_refused() {
        Response login = logIn();
        RegisteredDevice device = RegisteredDevice.unproven(() -> by(login));
        UUID id = device.id();
        String challenge = device.challenge();
        refused(device.prove("nonsense"), "malformed");
        refused(device.prove(TestDevice.create().prove(id, challenge, user)), "wrong-signature");
        refused(device.prove(device.keys().prove(UUID.randomUUID(), challenge, user)), "foreign-device");
        refused(device.prove(device.keys().prove(id, challenge, UUID.randomUUID())), "foreign-user");
        refused(device.prove(device.keys().prove(id, "another", user)), "wrong-challenge");
        refused(
                device.prove(device.keys()
                        .sign(
                                id,
                                SignedDecision.TYPE,
                                "{\"challenge\":\"" + challenge + "\",\"device\":\"" + id + "\",\"user\":\"" + user
                                        + "\"}")),
                "malformed");
        as("l1").body(Map.of("proof", device.keys().prove(id, challenge, user)))
                .post("/api/v1/devices/" + id + "/proof")
                .then()
                .statusCode(404);
        as("l1").post("/api/v1/devices/" + id + "/challenge").then().statusCode(404);
        assertThat(proven()).isEmpty();

        device.prove(device.keys().prove(id, challenge, user)).then().statusCode(200);
    }

    @Test
    void a_device_without_a_key_has_nothing_to_prove() {
        Response login = logIn();
        String id = by(login)
                .body(Map.of("platform", "WEB"))
                .post("/api/v1/devices")
                .path("id");
        refused(by(login).post("/api/v1/devices/" + id + "/challenge"), "no-key");
    }

    @Test
    void a_device_that_is_removed_from_elsewhere_is_signed_out_and_told_why() {
        Response phone = logIn();
        Response laptop = logIn();
        RegisteredDevice device = RegisteredDevice.proven(() -> by(phone));
        by(laptop).get("/api/v1/devices").then().body("items.current", contains(false));

        by(laptop).delete("/api/v1/devices/" + device.id()).then().statusCode(204);

        me(phone)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", endsWith("/device-removed"));
        refresh(phone).then().statusCode(401).body("type", endsWith("/device-removed"));
        me(laptop).then().statusCode(200);
        by(laptop).get("/api/v1/devices").then().body("items", empty());
        by(laptop).delete("/api/v1/devices/" + device.id()).then().statusCode(404);
        by(laptop).post("/api/v1/devices/" + device.id() + "/challenge").then().statusCode(404);
        assertThat(jdbc.sql("select public_key from device where id = ? and revoked_at is not null")
                        .param(device.id())
                        .query(String.class)
                        .single())
                .as("kept for what it has signed")
                .isEqualTo(device.keys().publicKey());
    }

    @Test
    void a_session_that_merely_ended_is_no_removed_device() {
        Response phone = logIn();
        RegisteredDevice.proven(() -> by(phone));
        by(phone).post("/api/v1/auth/logout").then().statusCode(204);
        me(phone).then().statusCode(401).body("type", endsWith("/unauthenticated"));
        refresh(phone).then().statusCode(401).body("type", endsWith("/refresh-refused"));
    }

    /** Push messages can be turned off without logging out. */
    @Test
    void whoever_removes_the_device_they_hold_stays_logged_in() {
        Response phone = logIn();
        RegisteredDevice device = RegisteredDevice.proven(() -> by(phone));
        by(phone).delete("/api/v1/devices/" + device.id()).then().statusCode(204);
        me(phone).then().statusCode(200);
        refresh(phone).then().statusCode(200);
    }

    @Test
    void devices_come_in_pages() {
        Response login = logIn();
        for (int i = 0; i < 3; i++) {
            RegisteredDevice.unproven(() -> by(login));
        }
        Response first = by(login).get("/api/v1/devices?limit=2");
        first.then().body("items", hasSize(2));
        by(login)
                .get("/api/v1/devices?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void of_whoever_is_forgotten_the_keys_stay_and_the_names_go() {
        Response login = logIn();
        RegisteredDevice device = RegisteredDevice.proven(() -> by(login));
        as("admin").delete("/api/v1/users/" + user + "?anonymise=true").then().statusCode(204);
        assertThat(jdbc.sql("select count(*) from device where id = ? and name is null and revoked_at is not null"
                                + " and public_key is not null")
                        .param(device.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static void refused(Response answer, String reason) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/proof-refused"))
                .body("reason", is(reason))
                .body("detail", not(emptyOrNullString()));
    }

    private List<DeviceKeyProven> proven() {
        EventCodec codec = new EventCodec();
        return jdbc
                .sql("select payload from outbox_event where topic = 'athena.identity.v1' and key = ? order by id")
                .param(user.toString())
                .query((row, i) -> codec.decode(row.getBytes("payload")).data())
                .list()
                .stream()
                .filter(DeviceKeyProven.class::isInstance)
                .map(DeviceKeyProven.class::cast)
                .toList();
    }

    private Response logIn() {
        Response login = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", "a first password"))
                .post("/api/v1/auth/login");
        login.then().statusCode(200);
        return login;
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
}
