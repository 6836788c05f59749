package io.athenabudget.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.athenabudget.RunningApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserSessionTest extends RunningApplication {
    private static final String COOKIE = "athena-refresh";
    private static final String BOUND_COOKIE = "__Host-athena-refresh";

    @Test
    void the_refresh_token_is_in_a_cookie_that_no_script_reads() {
        logIn(Map.of())
                .then()
                .statusCode(200)
                .body("$", not(hasKey("refreshToken")))
                .body("user.username", equalTo("sales"))
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString(COOKIE + "="),
                                containsString("HttpOnly"),
                                containsString("SameSite=Strict"),
                                containsString("Path=/")));
    }

    @Test
    void behind_tls_the_cookie_is_bound_to_this_host() {
        Response answer = logIn(Map.of("X-Forwarded-Proto", "https"));
        assertThat(answer.header("Set-Cookie")).startsWith(BOUND_COOKIE + "=").contains("Secure");
        given().header("X-Forwarded-Proto", "https")
                .cookie(BOUND_COOKIE, answer.cookie(BOUND_COOKIE))
                .post("/api/v1/auth/browser/refresh")
                .then()
                .statusCode(200);
    }

    @Test
    void the_cookie_renews_the_session_and_changes_each_time() {
        String first = logIn(Map.of()).cookie(COOKIE);
        Response renewed = refresh(first);
        renewed.then().statusCode(200);
        assertThat(renewed.cookie(COOKIE)).isNotEqualTo(first);
        given().auth()
                .oauth2(renewed.path("accessToken"))
                .get("/api/v1/users/me")
                .then()
                .statusCode(200);
    }

    @Test
    void a_copied_cookie_ends_the_session_for_both() {
        String copied = logIn(Map.of()).cookie(COOKIE);
        String current = refresh(copied).cookie(COOKIE);
        refresh(copied).then().statusCode(401).body("type", containsString("refresh-refused"));
        refresh(current).then().statusCode(401);
    }

    @Test
    void the_cookie_alone_allows_no_call() {
        given().cookie(COOKIE, logIn(Map.of()).cookie(COOKIE))
                .get("/api/v1/users/me")
                .then()
                .statusCode(401);
    }

    @Test
    void another_sites_page_can_neither_log_in_nor_renew() {
        logIn(Map.of("Sec-Fetch-Site", "cross-site"))
                .then()
                .statusCode(403)
                .body("type", containsString("another-site"));
        given().header("Sec-Fetch-Site", "same-site")
                .cookie(COOKIE, logIn(Map.of()).cookie(COOKIE))
                .post("/api/v1/auth/browser/refresh")
                .then()
                .statusCode(403);
    }

    @Test
    void logging_out_forgets_the_cookie_and_ends_what_it_renewed() {
        Response session = logIn(Map.of());
        given().auth()
                .oauth2(session.path("accessToken"))
                .post("/api/v1/auth/browser/logout")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        refresh(session.cookie(COOKIE)).then().statusCode(401);
    }

    @Test
    void without_a_cookie_there_is_nothing_to_renew() {
        given().post("/api/v1/auth/browser/refresh")
                .then()
                .statusCode(401)
                .body("type", containsString("refresh-refused"));
    }

    private static Response logIn(Map<String, String> headers) {
        return given().contentType(ContentType.JSON)
                .headers(headers)
                .body(Map.of("username", "sales", "password", PASSWORD))
                .post("/api/v1/auth/browser/login");
    }

    private static Response refresh(String cookie) {
        return given().cookie(COOKIE, cookie).post("/api/v1/auth/browser/refresh");
    }
}
