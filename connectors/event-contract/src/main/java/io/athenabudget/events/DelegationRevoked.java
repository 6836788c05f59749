package io.athenabudget.events;

import java.util.UUID;

/** A delegation was ended. */
public record DelegationRevoked(UUID delegationId, UUID fromUserId, UUID toUserId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
