package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import io.athenabudget.catalog.FlowInForce;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The engine behind one port: everything the application asks of it, in the application's words. Callers hold the
 * request's lock. A race lost inside the engine comes out as Spring's {@link OptimisticLockingFailureException}, and the
 * unit of work is tried again.
 */
@Component
class ChainEngine {
    /** A chain that took more steps shows its latest ones. */
    private static final int MOST_VISITS = 1_000;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final RoutingPreview routing;
    private final HistoryService history;

    ChainEngine(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            RoutingPreview routing,
            HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.routing = routing;
        this.history = history;
    }

    /** The engine no longer waits for what was to be told to it: the window has closed, or the chain has ended. */
    static final class NotWaiting extends RuntimeException {
        NotWaiting(Throwable cause) {
            super(cause);
        }
    }

    /**
     * What the routing table is asked.
     *
     * @param amountBase in the base currency. The engine compares it as a double, which is exact for the 15 significant
     *     digits an amount can have.
     */
    record Routing(BigDecimal amountBase, String categoryCode, String region) {
        Map<String, Object> variables() {
            return Map.of(
                    VARIABLE_AMOUNT_BASE, amountBase.doubleValue(),
                    VARIABLE_CATEGORY, categoryCode,
                    VARIABLE_REGION, region);
        }
    }

    /** A level the routing table asks for, and why. */
    record RoutedLevel(String level, String levelName, String because) {}

    /** Starts the chain of a request and returns the process instance. */
    String start(UUID requestId, Routing routing) {
        return translated(
                () -> runtime.startProcessInstanceByKey(PROCESS_KEY, requestId.toString(), routing.variables())
                        .getId());
    }

    ChainEffects complete(UUID approvalId, Outcome outcome, UUID actor) {
        return ChainEffects.of(
                actor,
                () -> tell(() -> tasks.complete(
                        approvalId.toString(),
                        Map.of(VARIABLE_OUTCOME, outcome.name(), VARIABLE_DECISION_ID, approvalId.toString()))));
    }

    /** @throws NotWaiting when the engine has closed the window of this decision */
    ChainEffects rollBack(String processInstanceId, UUID approvalId, UUID actor) {
        return ChainEffects.of(
                actor,
                () -> tell(() -> runtime.createMessageCorrelation(MESSAGE_ROLLBACK)
                        .processInstanceId(processInstanceId)
                        .localVariableEquals(VARIABLE_DECISION_ID, approvalId.toString())
                        .correlate()));
    }

    /** @throws NotWaiting when the chain has ended */
    ChainEffects withdraw(String processInstanceId, UUID actor) {
        return ChainEffects.of(
                actor,
                () -> tell(() -> runtime.createMessageCorrelation(MESSAGE_WITHDRAW)
                        .processInstanceId(processInstanceId)
                        .correlate()));
    }

    /**
     * Tells the step that its approver asked the requester something; its reminders pause.
     *
     * @throws NotWaiting when the flow takes no questions at this step
     */
    void ask(UUID approvalId) {
        tell(() -> {
            runtime.messageEventReceived(MESSAGE_QUESTION, executionOf(approvalId));
            pauseReminders(approvalId);
        });
    }

    void pauseReminders(UUID approvalId) {
        for (Job reminder : remindersOf(executionOf(approvalId))) {
            management.suspendJobById(reminder.getId());
        }
    }

    /** Tells the step that the requester answered; its reminders go on, later by as long as they paused. */
    void answer(UUID approvalId, Duration paused) {
        tell(() -> {
            String execution = executionOf(approvalId);
            runtime.messageEventReceived(MESSAGE_ANSWER, execution);
            for (Job reminder : remindersOf(execution)) {
                if (reminder.isSuspended()) {
                    management.activateJobById(reminder.getId());
                    Instant due = reminder.getDuedate().toInstant().plus(paused);
                    management.setJobDuedate(reminder.getId(), Date.from(due));
                }
            }
        });
    }

    /** What people are assigned to in the flow in force. */
    List<FlowInForce.Level> levels() {
        BpmnModelInstance model = modelInForce();
        Stream<FlowInForce.Level> asked = model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new FlowInForce.Level(task.getId(), nameOf(task, task.getId()), true));
        Stream<FlowInForce.Level> told = model.getModelElementsByType(FlowNode.class).stream()
                .filter(ChainEngine::notifies)
                .map(point -> new FlowInForce.Level(point.getId(), nameOf(point, point.getId()), false));
        return Stream.concat(asked, told).toList();
    }

    private static boolean notifies(FlowNode node) {
        return Stream.concat(Stream.of(node), node.getChildElementsByType(MessageEventDefinition.class).stream())
                .anyMatch(part -> CALLS_NOTIFY.equals(
                        part.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "delegateExpression")));
    }

    /** The levels that a request would take, in the order of the routing table. */
    List<RoutedLevel> plan(Routing request) {
        BpmnModelInstance model = modelInForce();
        return routing.ask(request.variables()).stream()
                .map(row -> {
                    String level = String.valueOf(row.get("level"));
                    UserTask task = model.getModelElementById(level);
                    return new RoutedLevel(level, nameOf(task, level), String.valueOf(row.get("because")));
                })
                .toList();
    }

    private BpmnModelInstance modelInForce() {
        ProcessDefinition flow = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS_KEY)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(flow.getId());
    }

    private static String nameOf(@Nullable FlowNode node, String id) {
        return node == null || node.getName() == null ? id : node.getName();
    }

    /** The way of a chain through its flow; empty when the engine's history of it has been removed. */
    Optional<Course> courseOf(String processInstanceId) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        if (instance == null) {
            return Optional.empty();
        }
        List<Course.Visit> visits = new ArrayList<>(history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .orderPartiallyByOccurrence()
                .desc()
                .listPage(0, MOST_VISITS)
                .stream()
                .map(visit -> new Course.Visit(
                        visit.getId(),
                        visit.getActivityId(),
                        visit.getParentActivityInstanceId(),
                        ActivityTypes.SUB_PROCESS.equals(visit.getActivityType()),
                        visit.getEndTime() != null,
                        visit.isCanceled()))
                .toList());
        Collections.reverse(visits);
        return Optional.of(new Course(instance.getProcessDefinitionId(), visits));
    }

    /** The diagram of a version of a flow. */
    String xmlOf(String processDefinitionId) {
        try (InputStream model = repository.getProcessModel(processDefinitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String executionOf(UUID approvalId) {
        Task task = tasks.createTaskQuery().taskId(approvalId.toString()).singleResult();
        if (task == null) {
            throw new NotWaiting(new IllegalStateException("No task " + approvalId));
        }
        return task.getExecutionId();
    }

    /** The timers on a user task hang on the task's own execution. */
    private List<Job> remindersOf(String execution) {
        return management.createJobQuery().executionId(execution).timers().list();
    }

    /** Runs an engine command. @throws OptimisticLockingFailureException when it lost a race */
    static void tell(Runnable command) {
        translated(() -> {
            command.run();
            return true;
        });
    }

    private static <T> T translated(Supplier<T> command) {
        try {
            return command.get();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The engine lost a race", e);
        } catch (MismatchingMessageCorrelationException e) {
            throw new NotWaiting(e);
        } catch (ProcessEngineException e) {
            if (e.getMessage() != null && e.getMessage().contains("does not have a subscription")) {
                throw new NotWaiting(e);
            }
            throw e;
        }
    }
}
