package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.DECISION_KEY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Asks the routing table in force what a request would need. The process engine would note each answer in its history for
 * years, and people ask while they type.
 */
@Component
class RoutingPreview {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    RoutingPreview(RepositoryService repository) {
        this.repository = repository;
    }

    /** What the rows say that are for the request, in the order of the table. */
    List<Map<String, Object>> ask(Map<String, Object> variables) {
        String inForce = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION_KEY)
                .latestVersion()
                .singleResult()
                .getId();
        DmnDecision table = tables.computeIfAbsent(
                inForce, id -> engine.parseDecision(DECISION_KEY, repository.getDmnModelInstance(id)));
        return engine.evaluateDecisionTable(table, variables).getResultList();
    }
}
