package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.flows.FlowFiles;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * An engine that has nothing to do with the one in production: a database in memory, none of the application's listeners
 * and beans, no job executor, no history. It lives as long as one rehearsal.
 *
 * <p>A request takes all its way within one unit of work of the engine, which is thrown away at the end. Nothing is ever
 * written, and that makes it some hundred times faster than an engine that stores each step.
 */
final class RehearsalEngine implements AutoCloseable {
    private final VirtualClock clock = new VirtualClock();
    private final ThreadLocal<Drive> driven = new ThreadLocal<>();
    private final StandaloneInMemProcessEngineConfiguration configuration =
            new StandaloneInMemProcessEngineConfiguration();
    private final ProcessEngine engine;
    private final String definitionId;

    /** @param files of a flow that has passed the checks; no others may come near an engine */
    RehearsalEngine(FlowFiles files) {
        String name = "rehearsal-" + UUID.randomUUID();
        configuration
                .setProcessEngineName(name)
                .setJdbcUrl("jdbc:h2:mem:" + name)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP)
                .setJobExecutorActivate(false)
                .setHistory(ProcessEngineConfiguration.HISTORY_NONE)
                .setEnableCmdExceptionLogging(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setEnableScriptCompilation(false);
        configuration.setBusinessCalendarManager(clock.calendars());
        configuration.setCustomPreBPMNParseListeners(List.of(new Visits(id -> drive().visit(id))));
        JavaDelegate remind = execution -> drive().remind();
        JavaDelegate escalate = execution -> drive().escalate();
        configuration.setBeans(Map.of("remind", remind, "escalate", escalate));
        engine = configuration.buildProcessEngine();
        // Cockpit and the engine's REST API offer whatever is registered.
        ProcessEngines.unregister(engine);
        try {
            definitionId = deploy(files);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private Drive drive() {
        return Objects.requireNonNull(driven.get(), "The engine drives only what it was told to");
    }

    private String deploy(FlowFiles files) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .addInputStream("draft.bpmn", new ByteArrayInputStream(files.bpmn()));
        byte[] dmn = files.dmn();
        if (dmn != null) {
            deployment.addInputStream("draft.dmn", new ByteArrayInputStream(dmn));
        }
        List<ProcessDefinition> definitions = deployment.deployWithResult().getDeployedProcessDefinitions();
        return definitions.get(0).getId();
    }

    /** The ids and names of its levels, in the order of the diagram. */
    Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        engine.getRepositoryService().getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .forEach(task -> levels.put(task.getId(), Objects.requireNonNullElse(task.getName(), task.getId())));
        return levels;
    }

    /** Lets a request go its way. Threads can do this side by side. */
    Passage drive(PastChain request, People people) {
        Drive drive = new Drive(engine, clock, definitionId, request, people);
        driven.set(drive);
        try {
            configuration.getCommandExecutorTxRequired().execute(drive);
            throw new IllegalStateException("A rehearsal must not be stored");
        } catch (Drive.ThrownAway end) {
            return drive.passage();
        } catch (RuntimeException | StackOverflowError e) {
            return drive.failed(e);
        } finally {
            driven.remove();
            clock.clear();
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
