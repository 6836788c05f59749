package io.athenabudget.approvals;

import io.athenabudget.events.ApprovalReminded;
import io.athenabudget.requests.RequestChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells that an approval waits for too long. */
@Component("remind")
class Remind implements JavaDelegate {
    private final WaitingStep step;
    private final RequestChanges changes;

    Remind(WaitingStep step, RequestChanges changes) {
        this.step = step;
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.approvals(execution)
                .forEach(approval -> changes.open(approval.requestId(), null)
                        .ifPresent(change -> change.record(
                                new ApprovalReminded(approval.id(), approval.requestId(), approval.level()),
                                approval.level(),
                                null)));
    }
}
