package io.athenabudget.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the history of requests for as long as somebody may have to show it, however old it gets: of some requests by their
 * numbers, or of all that fit, those of the future too.
 *
 * @param note why
 * @param numbers the requests that are held; empty when it holds all that fit
 * @param releasedAt null while it holds
 */
public record LegalHold(
        UUID id,
        String name,
        String note,
        List<String> numbers,
        @Nullable Person person,
        @Nullable String region,
        @Nullable String categoryCode,
        @Nullable Instant submittedFrom,
        @Nullable Instant submittedUntil,
        Person placedBy,
        Instant placedAt,
        @Nullable Person releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseNote) {
    public LegalHold {
        numbers = List.copyOf(numbers);
    }

    public record Person(UUID id, String displayName) {}
}
