package io.athenabudget.cockpit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody who has opened Cockpit from the portal, in a browser that keeps cookies as they are told to. */
record OpenCockpit(String accessToken, String pass, String csrfToken) {
    static final String PASS = "athena-cockpit";
    private static final String CSRF = "XSRF-TOKEN";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    static OpenCockpit by(String username, String password) {
        String accessToken = given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        String pass = open(accessToken).then().statusCode(200).extract().cookie(PASS);
        String csrfToken = given().cookie(PASS, pass)
                .get(CockpitSecurity.PAGES + "default/")
                .cookie(CSRF);
        return new OpenCockpit(accessToken, pass, csrfToken);
    }

    static Response open(String accessToken) {
        return given().contentType(ContentType.JSON).auth().oauth2(accessToken).post("/api/v1/cockpit/session");
    }

    /** A call as Cockpit's pages make it, to any instance: with no memory of an earlier one. */
    RequestSpecification call() {
        return given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .cookie(PASS, pass)
                .cookie(CSRF, csrfToken)
                .header("X-XSRF-TOKEN", csrfToken);
    }

    Response get(String address) {
        return call().get(ENGINE + address);
    }

    Response post(String address, Object body) {
        return call().body(body).post(ENGINE + address);
    }
}
