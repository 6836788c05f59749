package io.athenabudget.flows;

import static io.athenabudget.processes.BudgetApprovalProcess.DECISION_KEY;
import static io.athenabudget.processes.BudgetApprovalProcess.PROCESS_KEY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's store of flows. A version is a process definition, deployed together with its routing table. */
@Component
class FlowEngine {
    static final String BPMN = "budget-approval.bpmn";
    static final String DMN = "approval-routing.dmn";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    FlowEngine(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @param definitionId what the engine calls the version */
    record Deployed(int version, String definitionId, String deploymentId, Instant deployedAt) {}

    /** The latest first, which is the one in force. */
    List<Deployed> versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS_KEY)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::deployed)
                .toList();
    }

    Optional<Deployed> inForce() {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS_KEY)
                        .latestVersion()
                        .singleResult())
                .map(this::deployed);
    }

    Optional<Deployed> version(int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PROCESS_KEY)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(this::deployed);
    }

    private Deployed deployed(ProcessDefinition definition) {
        Instant at = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
        return new Deployed(definition.getVersion(), definition.getId(), definition.getDeploymentId(), at);
    }

    FlowFiles files(Deployed version) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION_KEY)
                .deploymentId(version.deploymentId())
                .singleResult();
        return new FlowFiles(
                bytes(repository.getProcessModel(version.definitionId())),
                table == null ? null : bytes(repository.getDecisionModel(table.getId())));
    }

    private static byte[] bytes(InputStream model) {
        try (model) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long running(Deployed version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(version.definitionId())
                .count();
    }

    /**
     * Puts a flow in force. Only one that was checked may come here.
     *
     * @param unlessTheSame deploys nothing when the latest deployment of this name brought the same files
     * @return the new version, or null if there is none
     * @throws ProcessEngineException when the engine does not take it
     */
    @Nullable
    Deployed deploy(String name, FlowFiles files, boolean unlessTheSame) {
        var deployment =
                repository.createDeployment().name(name).addInputStream(BPMN, new ByteArrayInputStream(files.bpmn()));
        byte[] table = files.dmn();
        if (table != null) {
            deployment.addInputStream(DMN, new ByteArrayInputStream(table));
        }
        if (unlessTheSame) {
            deployment.enableDuplicateFiltering(false);
        }
        DeploymentWithDefinitions made = deployment.deployWithResult();
        List<ProcessDefinition> flows = made.getDeployedProcessDefinitions();
        return flows == null || flows.isEmpty() ? null : deployed(flows.get(0));
    }
}
