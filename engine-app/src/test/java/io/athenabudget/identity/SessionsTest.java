package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionsTest extends RunningApplication {
    @Test
    void a_login_answers_tokens_and_who_one_is() {
        logIn("sales", PASSWORD)
                .then()
                .statusCode(200)
                .body("tokenType", is("Bearer"))
                .body("expiresIn", lessThanOrEqualTo(900))
                .body("refreshToken", not(emptyOrNullString()))
                .body("user.username", is("sales"))
                .body("user.roles", contains("SALES"));
    }

    @Test
    void unknown_user_and_wrong_password_get_the_same_answer() {
        String unknown = logIn("nobody-of-that-name", "whatever it is").asString();
        String wrong = logIn("analyst", "not the password").asString();
        assertThat(wrong).isEqualTo(unknown).contains("login-failed");
        logIn("ANALYST", PASSWORD).then().statusCode(200);
    }

    @Test
    void a_refresh_token_works_once_and_its_reuse_ends_the_session() {
        Response login = logIn("sales2", PASSWORD);
        String first = login.path("refreshToken");
        Response renewed = refresh(first);
        renewed.then().statusCode(200);
        me(renewed.path("accessToken")).then().statusCode(200);

        refresh(first).then().statusCode(401);

        refresh(renewed.path("refreshToken")).then().statusCode(401);
        me(renewed.path("accessToken")).then().statusCode(401);
    }

    @Test
    void logout_works_at_once() {
        Response login = logIn("sales2", PASSWORD);
        String token = login.path("accessToken");
        given().auth().oauth2(token).post("/api/v1/auth/logout").then().statusCode(204);
        me(token).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        refresh(login.path("refreshToken")).then().statusCode(401);
    }

    @Test
    void forged_tokens_are_refused() throws Exception {
        String genuine = logIn("sales", PASSWORD).path("accessToken");
        JWTClaimsSet claims = SignedJWT.parse(genuine).getJWTClaimsSet();
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(SignedJWT.parse(genuine).getHeader().getKeyID())
                        .build(),
                claims);
        forged.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));

        me(forged.serialize()).then().statusCode(401);
        me(new PlainJWT(claims).serialize()).then().statusCode(401);
        me(genuine.substring(0, genuine.length() - 6) + "AAAAAA").then().statusCode(401);
    }

    @Test
    void the_published_key_is_the_one_that_signs() throws Exception {
        String kid = SignedJWT.parse(logIn("sales", PASSWORD).<String>path("accessToken"))
                .getHeader()
                .getKeyID();
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.kid", hasItem(kid))
                .body("keys[0].d", nullValue());
    }

    @Test
    void guessing_is_slowed_down() {
        for (int i = 0; i < 10; i++) {
            logIn("sales.apac", "guess number " + i).then().statusCode(401);
        }
        logIn("sales.apac", PASSWORD).then().statusCode(429).header("Retry-After", not(emptyOrNullString()));
    }

    @Test
    void who_registers_is_inactive_until_an_administrator_activates() {
        String username = "new." + UUID.randomUUID().toString().substring(0, 8);
        String id = given().contentType(ContentType.JSON)
                .body(registration(username, "a long password"))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .body("active", is(false))
                .extract()
                .path("id");
        logIn(username, "a long password").then().statusCode(401);

        Map<String, Object> user = as("admin").get("/api/v1/users/" + id).path("");
        user.put("active", true);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(user)
                .put("/api/v1/users/" + id)
                .then()
                .statusCode(200);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(user)
                .put("/api/v1/users/" + id)
                .then()
                .statusCode(412);
        String token = logIn(username, "a long password").path("accessToken");

        user.put("active", false);
        user.remove("version");
        as("admin").body(user).put("/api/v1/users/" + id).then().statusCode(200);
        me(token).then().statusCode(401);
    }

    @Test
    void a_changed_role_counts_at_once() {
        String id = as("admin").get("/api/v1/users?q=sales.amer").path("items[0].id");
        String token = logIn("sales.amer", PASSWORD).path("accessToken");
        given().auth().oauth2(token).get("/api/v1/users").then().statusCode(403);
        Map<String, Object> user = as("admin").get("/api/v1/users/" + id).path("");
        user.put("roles", List.of("SALES", "ADMIN"));
        as("admin").body(user).put("/api/v1/users/" + id).then().statusCode(200);
        given().auth().oauth2(token).get("/api/v1/users").then().statusCode(200);
        user.put("roles", List.of("SALES"));
        user.remove("version");
        as("admin").body(user).put("/api/v1/users/" + id).then().statusCode(200);
    }

    @Test
    void the_only_approver_of_an_open_approval_stays() {
        submit("sales");
        String id = as("admin").get("/api/v1/users?q=l1@athena").path("items[0].id");
        as("admin").delete("/api/v1/users/" + id).then().statusCode(409).body("type", endsWith("/user-needed"));
    }

    @Test
    void everybody_sees_themselves_and_administrators_everybody() {
        String id = as("sales").get("/api/v1/users/me").path("id");
        as("sales").get("/api/v1/users/" + id).then().statusCode(200);
        as("l1").get("/api/v1/users/" + id).then().statusCode(404);
        as("admin").get("/api/v1/users/" + id).then().statusCode(200);
    }

    private static Response logIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login");
    }

    private static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/refresh");
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/users/me");
    }
}
