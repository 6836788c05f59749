package io.athenabudget.enginerest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The engine's REST API is not there unless somebody wants it. */
class EngineRestIsOffTest extends RunningApplication {
    @Autowired
    private ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/external-task", "/engine/default/external-task", "/engine", "/deployment/create", ""})
    void its_addresses_answer_as_any_unknown_one(String address) {
        assertThat(told(as("admin").get("/engine-rest" + address)))
                .isEqualTo(told(as("admin").get("/api/nothing" + address)));
        assertThat(told(as("admin").body("{}").post("/engine-rest" + address)))
                .isEqualTo(told(as("admin").body("{}").post("/api/nothing" + address)));
        assertThat(told(given().get("/engine-rest" + address))).isEqualTo(told(given().get("/api/nothing" + address)));
        as("admin").get("/engine-rest" + address).then().statusCode(404);
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.contentType() + " " + answer.path("type") + answer.path("title");
    }

    @Test
    void nothing_of_it_is_loaded() {
        assertThat(context.getBeansOfType(ResourceConfig.class)).isEmpty();
    }

    @Test
    void a_draft_with_work_for_others_is_warned_of() throws IOException {
        String bpmn = new String(
                Objects.requireNonNull(EngineRestIsOffTest.class.getResourceAsStream(
                                "/flow-work-elsewhere/budget-approval.bpmn"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        String draft = as("admin")
                .body(Map.of("name", "With the ERP", "bpmn", bpmn))
                .post("/api/v1/flows/budget-approval/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("admin")
                .post("/api/v1/flows/budget-approval/drafts/" + draft + "/validate")
                .then()
                .body("findings.findAll { it.rule == 'nobody-works' }.elementId", hasItems("reserve", "book"))
                .body("findings.findAll { it.rule == 'nobody-works' }.severity", everyItem(is("WARNING")));
        as("admin")
                .delete("/api/v1/flows/budget-approval/drafts/" + draft)
                .then()
                .statusCode(204);
    }
}
