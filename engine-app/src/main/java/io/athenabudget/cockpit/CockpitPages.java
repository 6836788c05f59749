package io.athenabudget.cockpit;

import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.rest.NotFound;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where in Cockpit something is shown. */
@Service
public class CockpitPages {
    private static final String FIRST = CockpitSecurity.PAGES + CockpitLogin.ENGINE + "/#/";

    private final BudgetRequests requests;
    private final HistoryService history;

    CockpitPages(BudgetRequests requests, HistoryService history) {
        this.requests = requests;
        this.history = history;
    }

    /**
     * The page of a request's process instance; of its definition, once the engine runs it no more; Cockpit's first page
     * without a request.
     */
    public String addressOf(@Nullable UUID requestId) {
        if (requestId == null) {
            return FIRST;
        }
        BudgetRequest request = requests.find(requestId).orElseThrow(() -> new NotFound("request", requestId));
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(request.processInstance())
                .singleResult();
        if (instance == null) {
            return FIRST;
        }
        return instance.getEndTime() == null
                ? FIRST + "process-instance/" + instance.getId() + "/runtime"
                : FIRST + "process-definition/" + instance.getProcessDefinitionId() + "/runtime";
    }
}
