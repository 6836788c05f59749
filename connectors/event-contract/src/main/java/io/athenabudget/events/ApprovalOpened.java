package io.athenabudget.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A level waits for a decision. */
public record ApprovalOpened(
        UUID approvalId,
        UUID requestId,
        String level,
        String levelName,
        @Nullable Instant dueAt,
        List<UUID> candidates) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
