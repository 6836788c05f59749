package io.athenabudget.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator asked for the history of requests to be kept however old it gets.
 *
 * @param note why
 * @param numbers of the requests; empty when it holds all that fit the others, of which null narrows nothing
 */
public record LegalHoldPlaced(
        UUID holdId,
        String name,
        String note,
        List<String> numbers,
        @Nullable UUID person,
        @Nullable String region,
        @Nullable String categoryCode,
        @Nullable Instant submittedFrom,
        @Nullable Instant submittedUntil)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
