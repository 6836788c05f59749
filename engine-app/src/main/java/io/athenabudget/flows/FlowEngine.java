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
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The engine's store of flows. A version is a process definition, deployed together with its routing table. */
@Component
public class FlowEngine {
    static final String BPMN = "budget-approval.bpmn";
    static final String DMN = "approval-routing.dmn";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    FlowEngine(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @param definitionId what the engine calls the version */
    public record Deployed(int version, String definitionId, String deploymentId, Instant deployedAt) {}

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

    public Optional<Deployed> version(int version) {
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

    public BpmnModelInstance model(Deployed version) {
        return repository.getBpmnModelInstance(version.definitionId());
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
     * @throws NotPublishable when the engine does not take it all the same
     */
    Deployed deploy(String name, FlowFiles files) {
        try {
            return deployed(deployment(name, files)
                    .deployWithResult()
                    .getDeployedProcessDefinitions()
                    .get(0));
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The engine lost a race", e);
        } catch (ProcessEngineException e) {
            throw NotPublishable.refusedByTheEngine(String.valueOf(e.getMessage()));
        }
    }

    /** Puts a flow in force, unless the latest deployment of this name brought the same files. */
    Optional<Deployed> deployIfChanged(String name, FlowFiles files) {
        List<ProcessDefinition> made = deployment(name, files)
                .enableDuplicateFiltering(false)
                .deployWithResult()
                .getDeployedProcessDefinitions();
        return Stream.ofNullable(made).flatMap(List::stream).findFirst().map(this::deployed);
    }

    private DeploymentBuilder deployment(String name, FlowFiles files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(name).addInputStream(BPMN, new ByteArrayInputStream(files.bpmn()));
        byte[] table = files.dmn();
        return table == null ? deployment : deployment.addInputStream(DMN, new ByteArrayInputStream(table));
    }
}
