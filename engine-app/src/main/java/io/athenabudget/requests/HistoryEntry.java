package io.athenabudget.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's status history.
 *
 * @param stepName what the step was called when it opened; of later lines the one that opened it knows
 */
public record HistoryEntry(
        Instant at,
        RequestStatus status,
        @Nullable String step,
        @Nullable String stepName,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        String event,
        @Nullable String comment) {}
