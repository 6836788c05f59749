package io.athenabudget.insights.mining;

import io.athenabudget.requests.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that took a variant.
 *
 * @param version of the flow by which it went or goes; null when the engine has forgotten
 * @param seconds from the first of the activities to the last
 */
public record VariantRequest(
        UUID id,
        String number,
        RequestStatus status,
        Instant submittedAt,
        @Nullable Integer version,
        long seconds) {}
