package io.athenabudget.approvals;

import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalWithdrawn;
import io.athenabudget.events.RequestFinalized;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import io.athenabudget.requests.RequestStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the inbox in step with the engine's tasks, in the engine's own transaction: an approval opens and is withdrawn
 * with its task, whoever made the engine act.
 */
@Component
class InboxProjection {
    private static final Logger log = LoggerFactory.getLogger(InboxProjection.class);

    /** For a step whose flow sets no due date: it sorts behind those that have one. */
    static final Duration WITHOUT_DUE_DATE = Duration.ofDays(30);

    private final Approvals approvals;
    private final Responsibilities responsibilities;
    private final RequestChanges changes;

    InboxProjection(Approvals approvals, Responsibilities responsibilities, RequestChanges changes) {
        this.approvals = approvals;
        this.responsibilities = responsibilities;
        this.changes = changes;
    }

    void opened(DelegateTask task) {
        Optional<RequestChange> change = changeOf(task.getExecution().getProcessBusinessKey());
        if (change.isEmpty()) {
            log.warn("Task {} belongs to no budget request: it is in nobody's inbox", task.getId());
            return;
        }
        BudgetRequest request = change.get().request();
        UUID cell = responsibilities.cell(
                request.categoryId(), task.getTaskDefinitionKey(), request.region(), request.departmentId());
        Instant now = change.get().now();
        Approval approval = new Approval(
                UUID.fromString(task.getId()),
                request.id(),
                task.getTaskDefinitionKey(),
                task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
                Approval.Status.OPEN,
                cell,
                request.requesterId(),
                request.amountBase(),
                now,
                task.getDueDate() == null
                        ? now.plus(WITHOUT_DUE_DATE)
                        : task.getDueDate().toInstant(),
                scopesAround(task),
                0,
                null);
        approvals.open(approval);
        change.get()
                .record(
                        new ApprovalOpened(
                                approval.id(),
                                request.id(),
                                approval.level(),
                                approval.levelName(),
                                approval.dueAt(),
                                responsibilities.approversOf(List.of(cell)).getOrDefault(cell, List.of())),
                        approval.level(),
                        null);
    }

    void withdrawn(DelegateTask task) {
        UUID id = UUID.fromString(task.getId());
        changeOf(task.getExecution().getProcessBusinessKey()).ifPresent(change -> {
            if (approvals.withdraw(id)) {
                change.record(
                        new ApprovalWithdrawn(id, change.request().id(), task.getTaskDefinitionKey()),
                        task.getTaskDefinitionKey(),
                        null);
            }
        });
        ChainEffects effects = ChainEffects.current();
        if (effects != null) {
            effects.withdrew(id);
        }
    }

    /** The chain ran to one of its ends: nothing can be rolled back any more. */
    void ended(@Nullable String businessKey) {
        changeOf(businessKey).ifPresent(change -> {
            change.ends();
            if (change.status() == RequestStatus.APPROVED || change.status() == RequestStatus.REJECTED) {
                change.record(
                        new RequestFinalized(
                                change.request().id(), change.status().name()),
                        null,
                        null);
            }
        });
    }

    private Optional<RequestChange> changeOf(@Nullable String businessKey) {
        return requestOf(businessKey).flatMap(id -> changes.open(id, null));
    }

    /** The request whose chain a process instance is: the business key is the request's id. */
    static Optional<UUID> requestOf(@Nullable String businessKey) {
        try {
            return businessKey == null ? Optional.empty() : Optional.of(UUID.fromString(businessKey));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> scopesAround(DelegateTask task) {
        List<String> scopes = new ArrayList<>();
        for (ExecutionEntity execution = (ExecutionEntity) task.getExecution();
                execution != null;
                execution = execution.getParent()) {
            if (execution.isScope()) {
                scopes.add(execution.getId());
            }
        }
        return scopes;
    }
}
