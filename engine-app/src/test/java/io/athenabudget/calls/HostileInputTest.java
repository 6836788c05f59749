package io.athenabudget.calls;

import io.athenabudget.RunningApplication;
import io.athenabudget.rest.Cursor;
import io.athenabudget.testing.hostile.Call;
import io.athenabudget.testing.hostile.HostileWalk;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/** Whatever is sent to the calls that are answered here, the answer is a problem that says what to do. */
@DirtiesContext // Some of what it sends is accepted, and no other test should find that.
class HostileInputTest extends RunningApplication {
    private HostileWalk walk = new HostileWalk("", "{}", call -> false, call -> "");

    @BeforeEach
    void readTheDocument() {
        walk = new HostileWalk(
                "http://localhost:" + RestAssured.port,
                as("admin").get("/docs/openapi.json").asString(),
                HostileInputTest::isAnsweredHere,
                call -> tokenOf(caller(call.path())));
    }

    @Test
    void every_field_of_every_body_refuses_what_it_cannot_take() {
        walk.sendBodies();
        walk.assertNoneFailed(200);
    }

    @Test
    void every_parameter_refuses_what_it_cannot_take() {
        walk.sendParameters();
        String forgedAmount = Cursor.of("1E+999999999", UUID.randomUUID()).encode();
        List.of(
                        "/api/v1/approvals/incoming?sort=-amount&cursor=" + forgedAmount,
                        "/error",
                        "/api/v1/requests;a=b",
                        "/api/v1//requests",
                        "/api/v1/%2e%2e/x")
                .forEach(walk::get);
        walk.assertNoneFailed(200);
    }

    /** What connectors answer is walked where they run. */
    private static boolean isAnsweredHere(Call call) {
        return !call.tag().equals("Audit") && !call.tag().equals("Notification");
    }

    private static String caller(String path) {
        if (path.contains("/approvals")) {
            return path.contains("rebuild") ? "admin" : "l1";
        }
        return path.contains("/requests") ? "sales" : "admin";
    }
}
