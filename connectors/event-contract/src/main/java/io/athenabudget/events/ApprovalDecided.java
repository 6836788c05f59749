package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An approver approved or rejected. */
public record ApprovalDecided(
        UUID approvalId,
        UUID requestId,
        String level,
        String outcome,
        @Nullable String comment,
        Instant rollbackUntil) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
