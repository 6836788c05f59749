package io.athenabudget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.testing.CommittedOpenApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningApplication {
    @Test
    void the_committed_contract_is_what_the_code_offers() throws IOException {
        CommittedOpenApi.hasNotDrifted(given().get("/docs/openapi.json").asString(), "engine-app");
    }

    /** Who documents refusals and no more takes the answer out of the document, and out of clients made of it. */
    @Test
    void each_call_says_what_it_answers_when_it_succeeds() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().get("/docs/openapi.json").asString())
                .get("paths");
        List<String> silent = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(call -> {
                    Iterable<String> answers =
                            () -> call.getValue().get("responses").fieldNames();
                    if (StreamSupport.stream(answers.spliterator(), false)
                            .noneMatch(status -> status.startsWith("2"))) {
                        silent.add(call.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void there_is_a_page_to_read_it() {
        given().get("/docs").then().statusCode(200);
    }
}
