package io.athenabudget.mobileapp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.athenabudget.RunningApplication;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileAppTest extends RunningApplication {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/m/_expo/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/m/", "/m/index.html", "/m/inbox", "/m/approvals/0a0f0f7e-6b8e-4d0e-9a39-1d6f1c8c9e11"})
    void every_address_of_the_app_is_its_page_and_may_share_memory_with_its_database(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Embedder-Policy", "require-corp")
                .header("Content-Security-Policy", containsString("script-src 'self' 'wasm-unsafe-eval'"))
                .header("Content-Security-Policy", not(containsString("script-src 'unsafe")))
                // The database's worker, without which nobody gets past signing in.
                .header("Content-Security-Policy", containsString("worker-src 'self' blob:"))
                .body(containsString("/m/manifest.webmanifest"));
    }

    @Test
    void the_app_is_a_folder_so_that_it_can_be_kept_for_use_without_a_network() {
        given().redirects().follow(false).get("/m").then().statusCode(302).header("Location", endsWith("/m/"));
        given().get("/m/sw.js").then().statusCode(200).header("Cache-Control", containsString("no-cache"));
    }

    @Test
    void its_scripts_are_kept_for_ever() {
        Matcher script = SCRIPT.matcher(given().get("/m/").asString());
        assertThat(script.find()).isTrue();
        given().get(script.group(1))
                .then()
                .statusCode(200)
                .header("Cross-Origin-Embedder-Policy", is("require-corp"))
                .header("Cache-Control", allOf(containsString("max-age=31536000"), containsString("immutable")));
    }

    @Test
    void a_file_that_is_missing_is_missing() {
        given().get("/m/nowhere.js").then().statusCode(404);
    }
}
