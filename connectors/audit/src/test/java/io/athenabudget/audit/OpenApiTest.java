package io.athenabudget.audit;

import io.athenabudget.testing.CommittedOpenApi;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningAuditLog {
    @Test
    void the_committed_contract_is_what_the_code_offers() throws Exception {
        CommittedOpenApi.ofServiceHasNotDrifted(get("ANALYST", "/v3/api-docs").body(), "Audit", "connectors/audit");
    }

    @Test
    void every_call_and_every_parameter_is_described() throws Exception {
        CommittedOpenApi.describesEverything(get("ANALYST", "/v3/api-docs").body());
    }
}
