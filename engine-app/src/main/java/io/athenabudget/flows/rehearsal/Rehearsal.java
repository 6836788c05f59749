package io.athenabudget.flows.rehearsal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft tried on the requests that were submitted from one time until, but not at, another.
 *
 * @param draftVersion which state of the draft it was
 * @param seed the same seed, draft, and requests give the same result
 * @param total how many requests there are to drive; 0 until that is known
 * @param done how many have been
 * @param result null unless it is done
 */
public record Rehearsal(
        UUID id,
        UUID draftId,
        long draftVersion,
        Instant from,
        Instant until,
        long seed,
        Status status,
        int total,
        int done,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable RehearsalResult result) {
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED,
        /** The server stopped or failed meanwhile; it can be tried again. */
        FAILED
    }
}
