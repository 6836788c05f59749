package io.athenabudget.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.athenabudget.RunningApplication;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PortalTest extends RunningApplication {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/approvals/0a0f0f7e-6b8e-4d0e-9a39-1d6f1c8c9e11",
                "/requests?status=PENDING",
                "/nowhere"
            })
    void every_address_of_the_portal_is_its_page(String address) {
        given().get(address).then().statusCode(200).contentType("text/html").body(containsString("<div id=\"root\">"));
    }

    @Test
    void the_page_is_asked_for_each_time_and_its_scripts_are_kept_for_ever() {
        String page = given().get("/")
                .then()
                .header("Cache-Control", containsString("no-cache"))
                .extract()
                .asString();
        Matcher script = SCRIPT.matcher(page);
        assertThat(script.find()).as("a script in " + page).isTrue();
        given().get(script.group(1))
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", allOf(containsString("max-age=31536000"), containsString("immutable")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void its_scripts_are_sent_as_they_were_compressed_when_it_was_built(String encoding) {
        Matcher script = SCRIPT.matcher(given().get("/").asString());
        assertThat(script.find()).isTrue();
        given().header("Accept-Encoding", encoding)
                .get(script.group(1))
                .then()
                .statusCode(200)
                .header("Content-Encoding", encoding)
                .header("Content-Length", notNullValue())
                .header("Vary", containsString("Accept-Encoding"))
                .contentType(containsString("javascript"));
    }

    @Test
    void scripts_come_from_here_alone_and_none_stands_in_the_page() {
        given().get("/approvals")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("script-src 'self' 'unsafe-inline'"))))
                .header("X-Content-Type-Options", "nosniff")
                .body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/robots.txt", "/assets/../application.yaml", "/.vite/none.json"})
    void what_is_missing_by_the_name_of_a_file_is_no_page(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(not(200))
                .body(not(containsString("<div id=\"root\">")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61pi/v1/categories", "/ap%69/v1/people?q=sales", "/%69nternal/v1/recipients"})
    void another_spelling_of_a_calls_address_opens_nothing(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(401);
    }

    @Test
    void no_call_has_an_address_of_the_portal() {
        assertThat(mappings.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(PortalAddresses::areOf))
                .isEmpty();
    }

    @Test
    void the_api_stays_closed_to_those_without_a_session() {
        given().get("/api/v1/requests").then().statusCode(401);
        given().get("/api/v1/nothing").then().statusCode(401);
        given().post("/requests").then().statusCode(401);
        given().get("/internal/v1/recipients").then().statusCode(not(200));
    }
}
