package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.athenabudget.events.LoggedIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What operators see of the audit log, and that nobody else does. */
@DirtiesContext
@TestPropertySource(
        properties = {
            "athena.operators.port=0",
            // Tests have it switched off.
            "management.prometheus.metrics.export.enabled=true"
        })
class OperatorsPortTest extends RunningAuditLog {
    @LocalManagementPort
    private int operatorsPort;

    @Test
    void the_meters_to_alert_on_are_there_by_name() throws Exception {
        UUID somebody = UUID.randomUUID();
        awaitEntry(send(new LoggedIn(somebody, UUID.randomUUID()), somebody));

        assertThat(operator("/actuator/prometheus").body())
                .containsPattern("(?m)^athena_dead_letters_total\\{service=\"audit\"} \\d")
                .containsPattern("(?m)^athena_audit_damaged 0")
                .containsPattern("(?m)^athena_audit_checkpoint_overdue_seconds\\{place=\".*\"} \\d")
                .containsPattern("(?m)^hikaricp_connections_pending\\{.*} \\d");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(operator("/actuator/prometheus").body())
                        .containsPattern("(?m)^kafka_consumer_fetch_manager_records_lag_max\\{.*} \\d"));
    }

    @Test
    void health_is_told_with_its_reasons() throws Exception {
        assertThat(operator("/actuator/health").body()).contains("\"db\"");
    }

    @Test
    void the_port_of_the_service_shows_none_of_it() throws Exception {
        for (String path : List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/metrics")) {
            assertThat(get("ADMIN", path).statusCode()).as(path).isEqualTo(404);
            assertThat(get(gateway(), null, path, "*/*").statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void probes_are_answered_on_the_port_of_the_service_without_a_token_and_without_details() throws Exception {
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> answer = get(gateway(), null, path, "*/*");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    /** Without a certificate, unlike everything else of this service. */
    private HttpResponse<String> operator(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operatorsPort + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
