package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request: what happened, and what would have.
 *
 * @param different whether it would have come by other levels, to another end, or at another time
 */
public record RehearsedRequest(
        UUID requestId,
        String number,
        Instant submittedAt,
        String region,
        String amountBase,
        boolean different,
        Way before,
        Way after) {
    /** Clocks are read more than once in a decision. */
    private static final Duration SAME_TIME = Duration.ofSeconds(1);

    /**
     * @param decidedAt when the last decision was taken; null when there was none
     * @param obstacle why it would come to no end; null when it would
     * @param obstacleAt the id of the element that it could not leave, if there is one
     */
    public record Way(
            List<Step> steps,
            boolean approved,
            @Nullable Instant decidedAt,
            @Nullable Obstacle obstacle,
            @Nullable String obstacleAt) {
        public Way {
            steps = List.copyOf(steps);
        }

        List<String> levels() {
            return steps.stream().map(Step::level).toList();
        }

        private boolean differsFrom(Way other) {
            return !levels().equals(other.levels())
                    || approved != other.approved
                    || obstacle != other.obstacle
                    || (decidedAt == null) != (other.decidedAt == null)
                    || (decidedAt != null
                            && other.decidedAt != null
                            && Duration.between(decidedAt, other.decidedAt)
                                            .abs()
                                            .compareTo(SAME_TIME)
                                    > 0);
        }
    }

    static RehearsedRequest of(PastChain request, Passage passage) {
        List<Step> steps = request.decisions().stream()
                .map(decision -> new Step(
                        decision.level(),
                        decision.waitingSince(),
                        decision.decidedAt(),
                        decision.approved(),
                        decision.decidedBy(),
                        true))
                .toList();
        Way before = new Way(
                steps,
                request.approved(),
                steps.isEmpty() ? null : steps.get(steps.size() - 1).decidedAt(),
                null,
                null);
        Way after = new Way(
                passage.steps(), passage.approved(), passage.decidedAt(), passage.obstacle(), passage.obstacleAt());
        return new RehearsedRequest(
                request.requestId(),
                request.number(),
                request.submittedAt(),
                request.region(),
                amount(request.amountBase()),
                before.differsFrom(after),
                before,
                after);
    }

    static String amount(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale()), java.math.RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
