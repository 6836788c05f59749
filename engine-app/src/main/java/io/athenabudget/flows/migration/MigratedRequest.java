package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request in a migration.
 *
 * @param number what people call the request
 * @param outcome null until it is its turn
 * @param reasons why it was not moved
 */
public record MigratedRequest(
        int position,
        UUID requestId,
        String number,
        String title,
        @Nullable Outcome outcome,
        List<Immovable.Reason> reasons,
        @Nullable Instant at) {
    public enum Outcome {
        MOVED,
        /** It stays with its version. */
        UNABLE,
        /** It had ended, or went by another version already. */
        ENDED
    }
}
