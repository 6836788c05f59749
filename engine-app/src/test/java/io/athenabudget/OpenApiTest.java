package io.athenabudget;

import static io.restassured.RestAssured.given;

import io.athenabudget.testing.CommittedOpenApi;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningApplication {
    @Test
    void the_committed_contract_is_what_the_code_offers() throws IOException {
        CommittedOpenApi.hasNotDrifted(given().get("/docs/openapi.json").asString(), "engine-app");
    }

    @Test
    void there_is_a_page_to_read_it() {
        given().get("/docs").then().statusCode(200);
    }
}
