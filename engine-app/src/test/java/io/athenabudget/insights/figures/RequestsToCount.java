package io.athenabudget.insights.figures;

import io.athenabudget.RunningApplication;
import io.athenabudget.insights.AnalyticalQueries;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Requests of which something can be counted, since a test began. */
@TestPropertySource(properties = "athena.test.of=mining")
abstract class RequestsToCount extends RunningApplication {
    static final String INSIGHTS = "/api/v1/insights";

    @Autowired
    Facts facts;

    @Autowired
    AnalyticalQueries queries;

    Instant from = Instant.EPOCH;

    @BeforeEach
    void remember() {
        from = databaseTime();
    }

    UUID approved() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        return request;
    }

    /** One of each kind. */
    void oneOfEach() {
        approved();
        UUID rejected = submit("sales2");
        UUID rejection = reject("l1", rejected, "L1");
        closeWindow(rejection);
        fire(rejected, "L1_rejection_window_closes");
        UUID another = submit("sales");
        rollBack("l1", approve("l1", another, "L1")).then().statusCode(200);
        as("sales")
                .body(Map.of("comment", "Not needed any more"))
                .post("/api/v1/requests/" + submit("sales") + "/withdraw")
                .then()
                .statusCode(200);
        jdbc.sql("update approval set due_at = created_at where request_id = ?")
                .param(another)
                .update();
        String replacing = as("sales2")
                .body(submission(Map.of("replacesId", rejected.toString(), "amount", "250.50")))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approve("l1", UUID.fromString(replacing), "L1");
        facts.feed();
    }

    String since() {
        return "?from=" + from;
    }

    ValidatableResponse get(String path) {
        return as("analyst").get(INSIGHTS + path).then();
    }
}
