package io.athenabudget.insights.history;

import io.athenabudget.RunningApplication;
import io.athenabudget.cockpit.CockpitCaller;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What tests of Cockpit's history ask, as an analyst's browser does. */
abstract class AskedInCockpit extends RunningApplication {
    static final String HISTORY = "/camunda/api/athena/history";

    CockpitCaller analyst;

    @BeforeEach
    void openCockpit() {
        analyst = CockpitCaller.as("analyst", PASSWORD);
    }

    /** A request that L1 approved and L2 rejected, for good. */
    UUID rejected() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        UUID rejection = reject("l2", request, "L2");
        closeWindow(approval);
        closeWindow(rejection);
        fire(request, "L1_window_closes");
        fire(request, "L2_rejection_window_closes");
        return request;
    }

    ValidatableResponse find(String query) {
        return analyst.get(HISTORY + "/instances?" + query).then().statusCode(200);
    }

    String numberOf(UUID request) {
        return column("number", request);
    }

    String instanceOf(UUID request) {
        return column("process_instance_id", request);
    }

    private String column(String name, UUID request) {
        return jdbc.sql("select " + name + " from budget_request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }
}
