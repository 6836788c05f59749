package io.athenabudget.audit;

import io.athenabudget.testing.CommittedOpenApi;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningAuditLog {
    @Test
    void the_committed_contract_is_what_the_code_offers() throws Exception {
        CommittedOpenApi.ofServiceHasNotDrifted(get("ANALYST", "/v3/api-docs").body(), "Audit", "connectors/audit");
    }
}
