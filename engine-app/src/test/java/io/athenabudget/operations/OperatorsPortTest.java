package io.athenabudget.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.oneOf;

import io.athenabudget.internalport.CalledByServices;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** What operators see, and that nobody else does. */
@TestPropertySource(
        properties = {
            "athena.operators.port=0",
            // Tests have it switched off.
            "management.prometheus.metrics.export.enabled=true",
            "athena.gateway.audit=https://localhost:1"
        })
class OperatorsPortTest extends CalledByServices {
    @LocalManagementPort
    private int operatorsPort;

    @Test
    void the_meters_to_alert_on_are_there_by_name() {
        submit("sales");
        // The circuit of a connector is there with its first call.
        as("analyst").get("/api/v1/audit/checkpoint").then().statusCode(503);

        String scraped = operator()
                .get("/actuator/prometheus")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(scraped)
                .containsPattern("(?m)^athena_outbox_pending\\S* \\d")
                .containsPattern("(?m)^athena_outbox_oldest_seconds\\S* \\d")
                .containsPattern("(?m)^hikaricp_connections_pending\\{.*} \\d")
                .containsPattern("(?m)^http_server_requests_seconds_count\\{.*status=\"503\".*} [1-9]")
                .containsPattern("(?m)^resilience4j_circuitbreaker_state\\{.*name=\"audit\".*state=\"open\".*} \\d");
    }

    @Test
    void health_is_told_with_its_reasons() {
        operator()
                .get("/actuator/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("components", hasKey("db"));
        for (String path : List.of("/actuator/info", "/actuator/metrics", "/actuator/health/readiness")) {
            operator().get(path).then().statusCode(200);
        }
    }

    @Test
    void nothing_else_is_exposed_there() {
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/actuator/shutdown")) {
            operator().get(path).then().statusCode(404);
        }
        operator().get("/api/v1/users/me").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/health/db",
                "/actuator/prometheus",
                "/actuator/metrics",
                "/%61ctuator/prometheus",
                "/actuator/prometheus/"
            })
    void the_public_port_shows_none_of_it(String path) {
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-Port", operatorsPort)
                .header("Forwarded", "host=localhost:" + operatorsPort)
                .get(path)
                .then()
                .statusCode(401);
        as("admin").urlEncodingEnabled(false).get(path).then().statusCode(oneOf(403, 404));
    }

    @Test
    void nor_does_the_port_of_services() throws Exception {
        assertThat(status("/actuator/prometheus")).isEqualTo(404);
        assertThat(status("/actuator/health")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void probes_are_answered_on_the_public_port_without_a_token_and_without_details(String path) {
        assertThat(given().get(path).then().statusCode(200).extract().asString())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    private RequestSpecification operator() {
        return given().port(operatorsPort);
    }
}
