package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.events.LoggedIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A log whose owner has altered it, in the running service. */
@DirtiesContext
@TestPropertySource(
        properties = {
            "athena.operators.port=0",
            "athena.audit.inspection-interval=PT0.1S",
            // Tests have it switched off.
            "management.prometheus.metrics.export.enabled=true"
        })
class DamagedLogTest extends RunningAuditLog {
    private static final UUID ADA = UUID.randomUUID();

    @LocalManagementPort
    private int operatorsPort;

    @Test
    void damage_shows_to_operators_at_once_and_nobody_loses_what_can_still_be_read() throws Exception {
        UUID entry = send(new LoggedIn(ADA, UUID.randomUUID()), ADA);
        awaitEntry(entry);
        assertThat(health().path("status").asText()).isEqualTo("UP");
        assertThat(operator("/actuator/prometheus").body()).contains("athena_audit_damaged 0.0");

        invertAByteOfTheNewestHash();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(health().at("/components/auditLog/details/newest signed checkpoint")
                                .asText())
                        .contains("were signed"));
        assertThat(health().path("status").asText()).isEqualTo("DOWN");
        // What was kept of it elsewhere contradicts it as well.
        assertThat(operator("/actuator/prometheus").body()).containsPattern("(?m)^athena_audit_damaged [12]");
        assertThat(operator("/actuator/health").statusCode()).isEqualTo(503);
        for (String path : new String[] {
            "/actuator/health/readiness",
            "/actuator/health/liveness",
            "/api/v1/audit/logs/" + entry,
            "/api/v1/audit/export/log.jsonl"
        }) {
            assertThat(get("ANALYST", path).statusCode()).as(path).isEqualTo(200);
        }
        UUID waiting = send(new LoggedIn(ADA, UUID.randomUUID()), ADA);
        Thread.sleep(1_000);
        assertThat(get("ANALYST", "/api/v1/audit/logs/" + waiting).statusCode()).isEqualTo(404);

        invertAByteOfTheNewestHash();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> health().path("status").asText().equals("UP"));
        awaitEntry(waiting);
    }

    private void invertAByteOfTheNewestHash() {
        jdbc.sql("""
                        do $$ begin
                            alter table audit_entry disable trigger user;
                            update audit_entry set tree = set_byte(
                                    tree, octet_length(tree) - 1, 255 - get_byte(tree, octet_length(tree) - 1))
                                where index = (select max(index) from audit_entry);
                            alter table audit_entry enable always trigger audit_entry_append_only;
                            alter table audit_entry enable always trigger audit_entry_no_gap;
                        end $$""").update();
    }

    private JsonNode health() throws Exception {
        return JSON.readTree(operator("/actuator/health").body());
    }

    private HttpResponse<String> operator(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operatorsPort + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
