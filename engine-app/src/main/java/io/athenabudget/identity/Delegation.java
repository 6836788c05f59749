package io.athenabudget.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dates in which a deputy decides on behalf of an approver; for one category or, when null, for all. */
public record Delegation(
        UUID id,
        UUID fromUserId,
        UUID toUserId,
        Instant from,
        Instant until,
        @Nullable UUID categoryId) {}
