package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Medium;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a message; without what it says. */
public record MessageStatus(
        UUID id,
        @Nullable UUID userId,
        Medium medium,
        DeliveryState state,
        @Nullable String reason,
        @Nullable String provider,
        @Nullable String providerId,
        int attempts,
        Instant createdAt,
        Instant updatedAt,
        List<Step> history) {
    public record Step(
            Instant at, DeliveryState state, @Nullable String reason) {}
}
