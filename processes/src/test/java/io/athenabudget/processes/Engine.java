package io.athenabudget.processes;

import io.athenabudget.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;

/** One engine on a real PostgreSQL for all process tests; timers run only when a test lets them. */
final class Engine {
    /** The elements at which somebody was reminded, or told of something. */
    static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** How often each element of a flow's diagram was passed, by flow and element. */
    static final Map<String, Map<String, Integer>> PASSED = new ConcurrentHashMap<>();

    /** Flows that differ from another one in their routing table only. */
    private static final Map<String, String> SAME_DIAGRAM = Map.of("flow-by-code", "flow");

    private static final ProcessEngine ENGINE = start();

    private Engine() {}

    static ProcessEngine get() {
        // Mocks and assertions belong to the thread.
        BpmnAwareTests.init(ENGINE);
        JavaDelegate send = execution -> SENT.add(execution.getCurrentActivityId());
        Mocks.register("remind", send);
        Mocks.register("escalate", send);
        Mocks.register("notify", send);
        return ENGINE;
    }

    private static ProcessEngine start() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(TestDatabase.create().dataSource());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new CountPasses())));
        return configuration.buildProcessEngine();
    }

    private static final class CountPasses extends AbstractBpmnParseListener {
        private static final ExecutionListener COUNT = execution -> {
            ExecutionEntity entity = (ExecutionEntity) execution;
            String deployment = entity.getProcessDefinition().getDeploymentId();
            String flow = deploymentName(deployment);
            String id = execution.getEventName().equals(ExecutionListener.EVENTNAME_TAKE)
                    ? entity.getTransition().getId()
                    : execution.getCurrentActivityId();
            PASSED.computeIfAbsent(SAME_DIAGRAM.getOrDefault(flow, flow), key -> new ConcurrentHashMap<>())
                    .merge(id, 1, Integer::sum);
        };

        private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

        private static String deploymentName(String id) {
            return NAMES.computeIfAbsent(
                    id,
                    key -> ENGINE.getRepositoryService()
                            .createDeploymentQuery()
                            .deploymentId(key)
                            .singleResult()
                            .getName());
        }

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, COUNT);
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            count(process);
        }

        private static void count(ScopeImpl scope) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addListener(ExecutionListener.EVENTNAME_END, COUNT);
                count(activity);
            }
        }
    }
}
