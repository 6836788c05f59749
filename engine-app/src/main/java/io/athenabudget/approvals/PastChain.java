package io.athenabudget.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request through the chain, when it has been decided, though it may not be final yet.
 *
 * @param number what people call the request
 * @param approved whether it was approved, and not rejected
 * @param decisions those that stand, in the order in which they were taken
 */
public record PastChain(
        UUID requestId,
        String number,
        UUID requesterId,
        Instant submittedAt,
        BigDecimal amountBase,
        UUID categoryId,
        String categoryCode,
        String region,
        @Nullable UUID departmentId,
        boolean approved,
        List<Decision> decisions) {
    public PastChain {
        decisions = List.copyOf(decisions);
    }

    /** @param waitingSince when the level had all that it waited for, which is the decision before it, or the submission */
    public record Decision(
            String level,
            String levelName,
            Instant waitingSince,
            Instant decidedAt,
            boolean approved,
            UUID decidedBy) {}
}
