package io.athenabudget.approvals;

import io.athenabudget.events.ApprovalEscalated;
import io.athenabudget.requests.RequestChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that an approval is overdue although its approvers were reminded. */
@Component("escalate")
class Escalate implements JavaDelegate {
    private final WaitingStep step;
    private final RequestChanges changes;

    Escalate(WaitingStep step, RequestChanges changes) {
        this.step = step;
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.approvals(execution)
                .forEach(approval -> changes.open(approval.requestId(), null)
                        .ifPresent(change -> change.record(
                                new ApprovalEscalated(approval.id(), approval.requestId(), approval.level()),
                                approval.level(),
                                null)));
    }
}
