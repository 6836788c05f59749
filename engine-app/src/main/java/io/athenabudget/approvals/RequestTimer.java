package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_DECISION_ID;

import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A timer of a chain. It takes the request's lock before the engine acts, like every other change of the request; and a
 * timer that would close a rollback window asks the database's clock first, so that a server whose own clock is ahead
 * cannot shorten the window: it comes back when the window has really passed.
 */
@Component
class RequestTimer extends TimerExecuteNestedActivityJobHandler {
    private final ObjectProvider<RequestChanges> changes;
    private final ObjectProvider<Approvals> approvals;

    RequestTimer(ObjectProvider<RequestChanges> changes, ObjectProvider<Approvals> approvals) {
        this.changes = changes;
        this.approvals = approvals;
    }

    @Override
    public void execute(
            TimerJobConfiguration configuration,
            ExecutionEntity execution,
            CommandContext commandContext,
            String tenantId) {
        Optional<RequestChange> change = InboxProjection.requestOf(execution.getProcessBusinessKey())
                .flatMap(id -> changes.getObject().open(id, null));
        Optional<Duration> remaining = change.flatMap(locked -> remaining(execution, locked));
        if (remaining.isPresent()) {
            Date again = Date.from(ClockUtil.getCurrentTime().toInstant().plus(remaining.get()));
            ((TimerEntity) commandContext.getCurrentJob()).createNewTimerJob(again);
            return;
        }
        super.execute(configuration, execution, commandContext, tenantId);
    }

    /** How much of the rollback window is left, if the timer is to close one and there is any. */
    private Optional<Duration> remaining(ExecutionEntity execution, RequestChange change) {
        if (!(execution.getVariableLocal(VARIABLE_DECISION_ID) instanceof String decision)) {
            return Optional.empty();
        }
        return approvals
                .getObject()
                .find(UUID.fromString(decision))
                .filter(Approval::stands)
                .map(approval ->
                        Duration.between(change.now(), approval.decided().rollbackUntil()))
                .filter(left -> !left.isNegative() && !left.isZero());
    }
}
