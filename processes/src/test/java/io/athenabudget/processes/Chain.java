package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** The chain of one request, spoken of in the domain's words. */
final class Chain {
    private final ProcessEngine engine;
    private final String instance;
    private final Map<String, String> decisions = new HashMap<>();

    private Chain(ProcessEngine engine, String instance) {
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
        String instance = engine.getRuntimeService()
                .startProcessInstanceById(
                        definition,
                        Map.of(
                                BudgetApprovalProcess.VARIABLE_AMOUNT_BASE,
                                1250.0,
                                BudgetApprovalProcess.VARIABLE_CATEGORY,
                                category,
                                BudgetApprovalProcess.VARIABLE_REGION,
                                "EMEA"))
                .getId();
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

    /** Rolls the latest decision at a level back. */
    Chain rolledBackAt(String level) {
        engine.getRuntimeService()
                .createMessageCorrelation(BudgetApprovalProcess.MESSAGE_ROLLBACK)
                .processInstanceId(instance)
                .localVariableEquals(BudgetApprovalProcess.VARIABLE_DECISION_ID, decisions.get(level))
                .correlate();
        return this;
    }

    Chain withdrawn() {
        engine.getRuntimeService()
                .createMessageCorrelation(BudgetApprovalProcess.MESSAGE_WITHDRAW)
                .processInstanceId(instance)
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

    private @Nullable Job nextDue() {
        List<Job> due = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .duedateLowerThan(
                        Date.from(ClockUtil.getCurrentTime().toInstant().plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    Chain isOpenAt(String... levels) {
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder(levels);
        return this;
    }

    /** That exactly these decisions can be rolled back. */
    Chain isRevocableAt(String... levels) {
        assertThat(engine.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(instance)
                        .eventName(BudgetApprovalProcess.MESSAGE_ROLLBACK)
                        .list())
                .extracting(subscription -> subscription
                        .getActivityId()
                        .substring(0, subscription.getActivityId().indexOf('_')))
                .containsExactlyInAnyOrder(levels);
        return this;
    }

    Instant windowEndsAt(String level) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(level + "_window_closes")
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    Chain hasEndedAt(String element) {
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .as("running instances")
                .isZero();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId(element)
                        .finished()
                        .count())
                .as(element)
                .isPositive();
        return this;
    }

    Task task(String level) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(level)
                .singleResult();
    }

    List<String> candidateGroups(String level) {
        return engine.getTaskService().getIdentityLinksForTask(task(level).getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }
}
