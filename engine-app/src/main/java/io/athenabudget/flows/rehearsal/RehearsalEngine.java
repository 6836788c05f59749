package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.flows.FlowFiles;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * An engine that has nothing to do with the one in production: a database in memory, none of the application's listeners
 * and beans, no job executor, no history. It lives as long as one rehearsal.
 *
 * <p>Requests take all their way within one unit of work of the engine, which is thrown away at the end, so that nothing is
 * ever written.
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
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(RememberedCells::new);
        configuration.setDmnEngineConfiguration(tables);
        configuration.setCustomPreBPMNParseListeners(List.of(new Visits(id -> drive().visit(id))));
        JavaDelegate remind = execution -> drive().remind();
        JavaDelegate escalate = execution -> drive().escalate();
        JavaDelegate tellNobody = execution -> {};
        configuration.setBeans(Map.of("remind", remind, "escalate", escalate, "notify", tellNobody));
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

    /** Ends the engine's unit of work without a trace. */
    private static final class ThrownAway extends RuntimeException {
        ThrownAway() {
            super("A rehearsal is not stored", null, false, false);
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

    /** Lets requests go their ways, one after the other. Threads can do this side by side. */
    List<Passage> drive(List<PastChain> requests, People people) {
        List<Passage> passages = new ArrayList<>();
        while (passages.size() < requests.size()) {
            try {
                configuration.getCommandExecutorTxRequired().execute(context -> {
                    driveOn(context, requests, people, passages);
                    throw new ThrownAway();
                });
            } catch (ThrownAway end) {
                // That is how it ends.
            } catch (RuntimeException | StackOverflowError e) {
                // The engine cannot be trusted with the unit of work in which it failed; the next request begins
                // another.
                passages.add(drive().failed(e));
            } finally {
                driven.remove();
                clock.clear();
            }
        }
        return passages;
    }

    private void driveOn(CommandContext context, List<PastChain> requests, People people, List<Passage> passages) {
        for (PastChain request : requests.subList(passages.size(), requests.size())) {
            Drive drive = new Drive(engine, clock, definitionId, request, people);
            driven.set(drive);
            drive.go(context);
            passages.add(drive.passage());
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
