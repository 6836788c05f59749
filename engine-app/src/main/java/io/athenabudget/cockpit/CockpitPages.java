package io.athenabudget.cockpit;

import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.rest.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where in Cockpit something is shown. */
@Service
public class CockpitPages {
    private static final String FIRST = CockpitSecurity.PAGES + CockpitLogin.ENGINE + "/#/";

    private final BudgetRequests requests;

    CockpitPages(BudgetRequests requests) {
        this.requests = requests;
    }

    /**
     * The page of a request's process instance: Cockpit's own while the engine runs it, that of its history afterwards; Cockpit's
     * first page without a request.
     */
    public String addressOf(@Nullable UUID requestId) {
        if (requestId == null) {
            return FIRST;
        }
        BudgetRequest request = requests.find(requestId).orElseThrow(() -> new NotFound("request", requestId));
        String instance = request.processInstance();
        return request.endedAt() == null
                ? FIRST + "process-instance/" + instance + "/runtime"
                : FIRST + "athena/history/" + instance;
    }
}
