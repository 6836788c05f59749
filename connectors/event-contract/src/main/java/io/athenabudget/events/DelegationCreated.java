package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deputy decides for an approver for some time. */
public record DelegationCreated(
        UUID delegationId,
        UUID fromUserId,
        UUID toUserId,
        Instant from,
        Instant until,
        @Nullable UUID categoryId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
