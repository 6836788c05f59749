package io.athenabudget.notification.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One level's work on a request, as it stands now.
 *
 * @param candidates who may decide it now, deputies included
 * @param decision the last one that was taken, also when it was rolled back
 */
public record Approval(
        UUID id,
        BudgetRequest request,
        String level,
        String levelName,
        String status,
        @Nullable Instant dueAt,
        List<UUID> candidates,
        @Nullable Decision decision) {
    public record Decision(
            UUID decidedBy, String status, @Nullable Instant rollbackUntil) {}

    public boolean isOpen() {
        return "OPEN".equals(status);
    }

    /** Whether its decision stands and can still be taken back. */
    public boolean isRevocable(Instant now) {
        return decision != null
                && "ACTIVE".equals(decision.status)
                && decision.rollbackUntil != null
                && now.isBefore(decision.rollbackUntil);
    }
}
