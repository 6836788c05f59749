package io.athenabudget.notification;

import io.athenabudget.testing.CommittedOpenApi;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningNotifications {
    @Test
    void the_committed_contract_is_what_the_code_offers() throws Exception {
        CommittedOpenApi.ofServiceHasNotDrifted(
                call("GET", "/v3/api-docs", null, SERVICES.token("ANALYST")).body(),
                "Notification",
                "connectors/notification");
    }

    @Test
    void every_call_and_every_parameter_is_described() throws Exception {
        CommittedOpenApi.describesEverything(
                call("GET", "/v3/api-docs", null, SERVICES.token("ANALYST")).body());
    }
}
