package io.athenabudget.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What operators see of the notifications, and that nobody else does. */
@DirtiesContext
@TestPropertySource(
        properties = {
            "athena.operators.port=0",
            // Tests have it switched off.
            "management.prometheus.metrics.export.enabled=true"
        })
class OperatorsPortTest extends RunningNotifications {
    @LocalManagementPort
    private int operatorsPort;

    @Test
    void the_meters_to_alert_on_are_there_by_name() throws Exception {
        settle();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(operator("/actuator/prometheus").body())
                        .containsPattern("(?m)^athena_dead_letters_total\\{service=\"notification\"} \\d")
                        .containsPattern("(?m)^athena_notification_circuit_open\\{.*medium=\"EMAIL\".*} 0")
                        .containsPattern("(?m)^athena_notification_handovers_total\\{outcome=\"sent\".*} [1-9]")
                        .containsPattern("(?m)^kafka_consumer_fetch_manager_records_lag_max\\{.*} \\d"));
        assertThat(operator("/actuator/health").body()).contains("\"db\"");
    }

    @Test
    void the_port_of_the_service_shows_nothing_but_the_probes() throws Exception {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/metrics")) {
            assertThat(call("GET", path, null, SERVICES.token("ADMIN")).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(call("GET", path, null, null).statusCode()).as(path).isEqualTo(401);
        }
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> answer = call("GET", path, null, null);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    private HttpResponse<String> operator(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operatorsPort + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
