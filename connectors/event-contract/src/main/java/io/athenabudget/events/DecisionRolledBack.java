package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision was taken back. */
public record DecisionRolledBack(
        UUID approvalId,
        UUID requestId,
        String level,
        @Nullable String comment) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
