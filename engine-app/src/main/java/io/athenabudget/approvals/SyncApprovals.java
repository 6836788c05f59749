package io.athenabudget.approvals;

import io.athenabudget.identity.Actor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;

/**
 * Takes many decisions at once, ticked in a list or queued on a phone: each on its own, so that one that comes too late
 * holds up none of the others.
 */
@Service
public class SyncApprovals {
    private final DecideApproval decide;
    private final RollBackDecision rollBack;
    private final Approvals approvals;
    private final ApprovalReader reader;

    SyncApprovals(DecideApproval decide, RollBackDecision rollBack, Approvals approvals, ApprovalReader reader) {
        this.decide = decide;
        this.rollBack = rollBack;
        this.approvals = approvals;
        this.reader = reader;
    }

    public enum Action {
        APPROVE,
        REJECT,
        ROLLBACK
    }

    public enum Result {
        APPLIED,
        DUPLICATE,
        CONFLICT,
        INVALID
    }

    public record Item(
            UUID id,
            Action action,
            @Nullable String comment,
            @Nullable Long version,
            @Nullable String signature) {}

    /**
     * What came of one item.
     *
     * @param approval the server's state, unless the approval is not visible to the caller
     */
    public record Answer(
            UUID id,
            Result result,
            @Nullable ApprovalView approval,
            @Nullable ProblemDetail problem) {}

    public List<Answer> apply(Actor actor, List<Item> items) {
        return items.stream().map(item -> apply(actor, item)).toList();
    }

    private Answer apply(Actor actor, Item item) {
        try {
            perform(actor, item);
            return new Answer(item.id(), Result.APPLIED, current(actor, item.id()), null);
        } catch (Refusal refusal) {
            ApprovalView current = current(actor, item.id());
            if (isDuplicate(actor, item)) {
                return new Answer(item.id(), Result.DUPLICATE, current, null);
            }
            Result result = refusal.getStatusCode() == HttpStatus.CONFLICT ? Result.CONFLICT : Result.INVALID;
            return new Answer(item.id(), result, current, refusal.getBody());
        }
    }

    private void perform(Actor actor, Item item) {
        switch (item.action()) {
            case APPROVE -> decide.decide(actor, item.id(), verdict(Outcome.APPROVED, item));
            case REJECT -> decide.decide(actor, item.id(), verdict(Outcome.REJECTED, item));
            case ROLLBACK ->
                rollBack.rollBack(
                        actor, item.id(), new RollBackDecision.Wish(item.comment(), item.version(), item.signature()));
        }
    }

    private static DecideApproval.Verdict verdict(Outcome outcome, Item item) {
        return new DecideApproval.Verdict(outcome, item.comment(), item.version(), item.signature());
    }

    /** Whether the very same was applied before: a phone that lost the answer sends its queue again. */
    private boolean isDuplicate(Actor actor, Item item) {
        return approvals
                .find(item.id())
                .map(Approval::decision)
                .filter(decision -> decision.decidedBy().equals(actor.id()))
                .filter(decision -> switch (item.action()) {
                    case APPROVE -> decision.stands() && decision.outcome() == Outcome.APPROVED;
                    case REJECT -> decision.stands() && decision.outcome() == Outcome.REJECTED;
                    case ROLLBACK -> decision.status() == Approval.DecisionStatus.ROLLED_BACK;
                })
                .isPresent();
    }

    private @Nullable ApprovalView current(Actor actor, UUID id) {
        try {
            return reader.show(actor, id);
        } catch (NotFound hidden) {
            return null;
        }
    }
}
