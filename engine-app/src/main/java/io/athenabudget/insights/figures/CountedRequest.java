package io.athenabudget.insights.figures;

import io.athenabudget.requests.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a number counts.
 *
 * @param decidedAt when the decision was made that approved or rejected it
 * @param seconds from its submission to that decision
 * @param replaces whether it was submitted in place of an earlier one
 * @param rolledBack how many of its decisions were rolled back
 * @param granted what is approved of it
 */
public record CountedRequest(
        UUID id,
        String number,
        RequestStatus status,
        String region,
        String category,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Double seconds,
        boolean replaces,
        int rolledBack,
        String currency,
        String asked,
        String granted) {}
