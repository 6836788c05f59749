package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The chain of one request, spoken of in the domain's words. */
final class Chain {
    private final ProcessEngine engine;
    private final ProcessInstance instance;
    private final Map<String, String> decisions = new ConcurrentHashMap<>();

    private Chain(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    /** Submits a request to the flow at a location of the class path. */
    static Chain submitted(String flow, String category) {
        ProcessEngine engine = Engine.get();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T09:00:00Z")));
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(flow + "/budget-approval.bpmn")
                .addClasspathResource(flow + "/approval-routing.dmn")
                .enableDuplicateFiltering(true)
                .name(flow)
                .deploy();
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(BudgetApprovalProcess.PROCESS_KEY)
                .deploymentId(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName(flow)
                        .singleResult()
                        .getId())
                .singleResult()
                .getId();
        ProcessInstance instance = engine.getRuntimeService()
                .startProcessInstanceById(
                        definition,
                        Map.of(
                                BudgetApprovalProcess.VARIABLE_AMOUNT_BASE,
                                1250.0,
                                BudgetApprovalProcess.VARIABLE_CATEGORY,
                                category,
                                BudgetApprovalProcess.VARIABLE_REGION,
                                "EMEA"));
        return new Chain(engine, instance);
    }

    static Chain submitted() {
        return submitted("flow", "TRAVEL");
    }

    Chain approvedAt(String... levels) {
        for (String level : levels) {
            decide(level, "APPROVED");
        }
        return this;
    }

    Chain rejectedAt(String level) {
        return decide(level, "REJECTED");
    }

    private Chain decide(String level, String outcome) {
        Task task = task(level);
        engine.getTaskService()
                .complete(
                        task.getId(),
                        Map.of(
                                BudgetApprovalProcess.VARIABLE_OUTCOME,
                                outcome,
                                BudgetApprovalProcess.VARIABLE_DECISION_ID,
                                task.getId()));
        decisions.put(level, task.getId());
        return this;
    }

    /**
     * Two approve at once: each sees the chain as it was before the other did. One of them has to lose, and decides again.
     */
    Chain approvedAtOnceAt(String one, String other) {
        CyclicBarrier bothDone = new CyclicBarrier(2);
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        List<CompletableFuture<Void>> decisions = Stream.of(one, other)
                .map(level -> CompletableFuture.runAsync(
                        () -> configuration.getCommandExecutorTxRequired().execute(transaction -> {
                            decide(level, "APPROVED");
                            return await(bothDone);
                        })))
                .toList();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try {
                decisions.get(i).join();
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(OptimisticLockingException.class);
                lost.add(i == 0 ? one : other);
            }
        }
        assertThat(lost).as("levels that have to decide again").hasSize(1);
        return approvedAt(lost.get(0));
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rolls the latest decision at a level back. */
    Chain rolledBackAt(String level) {
        engine.getRuntimeService()
                .createMessageCorrelation(BudgetApprovalProcess.MESSAGE_ROLLBACK)
                .processInstanceId(instance.getId())
                .localVariableEquals(BudgetApprovalProcess.VARIABLE_DECISION_ID, decisions.get(level))
                .correlate();
        return this;
    }

    Chain withdrawn() {
        engine.getRuntimeService()
                .createMessageCorrelation(BudgetApprovalProcess.MESSAGE_WITHDRAW)
                .processInstanceId(instance.getId())
                .correlate();
        return this;
    }

    Chain askedAt(String level) {
        return tell(level, BudgetApprovalProcess.MESSAGE_QUESTION);
    }

    Chain answeredAt(String level) {
        return tell(level, BudgetApprovalProcess.MESSAGE_ANSWER);
    }

    private Chain tell(String level, String message) {
        engine.getRuntimeService().messageEventReceived(message, task(level).getExecutionId());
        return this;
    }

    /** Lets time pass, and whatever timers are due then run, in their order. */
    Chain after(Duration duration) {
        later(duration);
        for (Job due = nextDue(); due != null; due = nextDue()) {
            engine.getManagementService().executeJob(due.getId());
        }
        return this;
    }

    /** Lets time pass while the job executor is busy elsewhere: no timer runs. */
    Chain later(Duration duration) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(duration)));
        return this;
    }

    /** Runs a timer before its time, as a server does whose clock is ahead. */
    Chain early(String timer) {
        engine.getManagementService().executeJob(timer(timer).getId());
        return this;
    }

    private Job timer(String element) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult();
    }

    private @Nullable Job nextDue() {
        List<Job> due = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .duedateLowerThan(
                        Date.from(ClockUtil.getCurrentTime().toInstant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    /** That exactly these levels are open, once each, and that nothing but rollback windows waits beside them. */
    Chain isOpenAt(String... levels) {
        Set<String> waiting = new HashSet<>(List.of(levels));
        waiting.addAll(windows());
        List.copyOf(waiting).forEach(element -> waiting.addAll(scopesAround(element)));
        assertThat(instance).isNotEnded().isWaitingAtExactly(waiting.toArray(String[]::new));
        for (String level : levels) {
            assertThat(instance).task(level).isNotAssigned();
        }
        return this;
    }

    /** That exactly these decisions can be rolled back. */
    Chain isRevocableAt(String... levels) {
        assertThat(windows())
                .extracting(window -> window.replaceFirst("(_rejection)?_revocable$", ""))
                .containsExactlyInAnyOrder(levels);
        return this;
    }

    private List<String> windows() {
        return engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventName(BudgetApprovalProcess.MESSAGE_ROLLBACK)
                .list()
                .stream()
                .map(EventSubscription::getActivityId)
                .toList();
    }

    private List<String> scopesAround(String element) {
        List<String> scopes = new ArrayList<>();
        ModelElementInstance parent = engine.getRepositoryService()
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementById(element)
                .getParentElement();
        for (; parent instanceof SubProcess scope; parent = parent.getParentElement()) {
            scopes.add(scope.getId());
        }
        return scopes;
    }

    Instant windowEndsAt(String level) {
        return timer(level + "_window_closes").getDuedate().toInstant();
    }

    Chain hasEndedAt(String element) {
        assertThat(instance).isEnded().hasPassed(element);
        return this;
    }

    Chain isForApproversAt(String level, String group) {
        assertThat(instance).task(level).hasCandidateGroup(group);
        return this;
    }

    Chain isDueAt(String level, Instant due) {
        assertThat(instance).task(level).hasDueDate(Date.from(due));
        return this;
    }

    /** That work for another system waits there, for somebody to fetch it. */
    Chain waitsElsewhereAt(String element) {
        assertThat(instance).isWaitingAt(element);
        assertThat(workAt(element).getWorkerId()).isNull();
        return this;
    }

    Chain workedElsewhereAt(String element) {
        ExternalTask work = workAt(element);
        engine.getExternalTaskService().lock(work.getId(), "worker", 60_000);
        engine.getExternalTaskService().complete(work.getId(), "worker");
        return this;
    }

    private ExternalTask workAt(String element) {
        return engine.getExternalTaskService()
                .createExternalTaskQuery()
                .processInstanceId(instance.getId())
                .activityId(element)
                .singleResult();
    }

    private Task task(String level) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(level)
                .singleResult();
    }
}
