package io.athenabudget.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One level's work on one request: an open task of the engine and, once taken, a decision. The id is the engine's task
 * id and stays for life.
 *
 * @param responsibilityId the cell of category, level, region and department that says who may decide
 * @param scopes the engine's scopes around the task; if one of them is cancelled, so is what was decided in it
 */
record Approval(
        UUID id,
        UUID requestId,
        String level,
        String levelName,
        Status status,
        UUID responsibilityId,
        UUID requesterId,
        BigDecimal amountBase,
        Instant createdAt,
        Instant dueAt,
        List<String> scopes,
        long version,
        @Nullable Decision decision) {

    enum Status {
        OPEN,
        DECIDED,
        WITHDRAWN
    }

    /** What became of a decision: it stands, was taken back, or fell with a decision before it. */
    enum DecisionStatus {
        ACTIVE,
        ROLLED_BACK,
        SUPERSEDED
    }

    /** @param signedBy the device that signed it, if any */
    record Decision(
            Outcome outcome,
            UUID decidedBy,
            @Nullable UUID onBehalfOf,
            Instant decidedAt,
            @Nullable String comment,
            Instant rollbackUntil,
            DecisionStatus status,
            @Nullable UUID signedBy) {

        boolean stands() {
            return status == DecisionStatus.ACTIVE;
        }

        /** Whether somebody's authority was used for it, in person or through a deputy. */
        boolean involves(UUID user) {
            return decidedBy.equals(user) || user.equals(onBehalfOf);
        }
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    boolean stands() {
        return decision != null && decision.stands();
    }

    Decision decided() {
        return Objects.requireNonNull(decision, "undecided");
    }
}
