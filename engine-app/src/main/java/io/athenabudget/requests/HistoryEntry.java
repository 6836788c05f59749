package io.athenabudget.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a request's status history. */
public record HistoryEntry(
        Instant at,
        RequestStatus status,
        @Nullable String step,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        String event,
        @Nullable String comment) {}
