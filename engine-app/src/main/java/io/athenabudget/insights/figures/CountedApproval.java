package io.athenabudget.insights.figures;

import io.athenabudget.approvals.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval that a number counts.
 *
 * @param closedAt when it was decided or withdrawn
 * @param seconds from when it opened until then
 * @param late whether it was decided after it was due, or is due and still open
 * @param rolledBack whether the decision was rolled back by whoever had made it
 * @param channel by what the decision came, when that was noted
 */
public record CountedApproval(
        UUID id,
        UUID requestId,
        String number,
        String level,
        String levelName,
        String region,
        String category,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable Double seconds,
        @Nullable Outcome outcome,
        boolean late,
        boolean rolledBack,
        @Nullable String channel) {}
