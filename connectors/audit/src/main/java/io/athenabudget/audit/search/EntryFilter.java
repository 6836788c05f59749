package io.athenabudget.audit.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; null means any.
 *
 * @param userId who acted, on whose behalf, or who was acted upon
 * @param from the earliest time
 * @param until the first time that is too late
 */
public record EntryFilter(
        @Nullable UUID userId,
        @Nullable UUID requestId,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {}
