package io.athenabudget.insights.mining;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of the event log.
 *
 * @param amount in the base currency
 * @param status where it stands now
 * @param isFinal whether that can no longer change
 * @param replaces the request that it replaces, if that is of the same period
 * @param flowVersion by which it goes, or went last; null when the engine has forgotten
 */
record LoggedRequest(
        UUID id,
        String number,
        Instant submittedAt,
        UUID requester,
        UUID category,
        String categoryCode,
        String region,
        @Nullable UUID department,
        @Nullable String departmentName,
        BigDecimal amount,
        String currency,
        String status,
        boolean isFinal,
        @Nullable UUID replaces,
        @Nullable Integer flowVersion) {}
