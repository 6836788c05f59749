package io.athenabudget.approvals;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Role;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who may roll a decision back, and until when. Every rule is here, and each refuses with its own reason:
 *
 * <ul>
 *   <li>only the one who took it, or an administrator who says why;
 *   <li>only while it stands: not when it was taken back already or fell with a decision before it;
 *   <li>only inside its window, by the database's clock, whatever the engine's timer did.
 * </ul>
 */
final class RollbackPolicy {
    private RollbackPolicy() {}

    static void check(Actor actor, Approval approval, BudgetRequest request, Instant now, @Nullable String comment) {
        if (approval.decision() == null) {
            throw new NotDecided();
        }
        Approval.Decision decision = approval.decision();
        boolean decider = decision.decidedBy().equals(actor.id());
        if (!decider && !actor.is(Role.ADMIN)) {
            throw new NotTheDecider();
        }
        if (!decider && (comment == null || comment.isBlank())) {
            throw new InvalidInput("/comment", "is needed: say why you roll back somebody else's decision");
        }
        switch (decision.status()) {
            case ROLLED_BACK -> throw new Superseded("already-rolled-back", "This decision was rolled back already.");
            case SUPERSEDED ->
                throw new Superseded(
                        "superseded", "This decision fell when one before it was rolled back: see current.");
            case ACTIVE -> {}
        }
        if (!isRevocable(decision, request, now)) {
            throw new WindowClosed(decision.rollbackUntil());
        }
    }

    static boolean isRevocable(Approval.Decision decision, BudgetRequest request, Instant now) {
        return decision.stands()
                && request.status() != RequestStatus.WITHDRAWN
                && now.isBefore(decision.rollbackUntil());
    }

    /** Nothing was decided yet. */
    static final class NotDecided extends Refusal {
        NotDecided() {
            super(HttpStatus.CONFLICT, "not-decided", "There is no decision on this approval to roll back.");
        }
    }

    /** Only the decider or an administrator may. */
    static final class NotTheDecider extends Refusal {
        NotTheDecider() {
            super(
                    HttpStatus.FORBIDDEN,
                    "not-the-decider",
                    "Only the one who took a decision, or an administrator, can roll it back.");
        }
    }

    /** The decision does not stand any more. */
    static final class Superseded extends Refusal {
        Superseded(String type, String detail) {
            super(HttpStatus.CONFLICT, type, detail);
        }
    }

    /** The window has closed, or the request was withdrawn. */
    static final class WindowClosed extends Refusal {
        WindowClosed(Instant until) {
            super(
                    HttpStatus.CONFLICT,
                    "window-closed",
                    "The decision could be rolled back until " + until
                            + ", or until the request was withdrawn. It is final now.");
        }
    }
}
