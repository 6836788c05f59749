package io.athenabudget.insights.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.athenabudget.requests.RequestStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process instance in a list: the engine's, with what its request is.
 *
 * @param businessKey the id of the request
 * @param amount as it was asked for
 * @param definitionId of the version in which it ended or runs; null, as the two next, once the engine's history is gone
 * @param deleteReason why it ended, if not by its flow
 */
public record Instance(
        String id,
        UUID businessKey,
        String number,
        String title,
        @Nullable String definitionId,
        @Nullable String definitionKey,
        @Nullable String definitionName,
        @Nullable Integer version,
        Who requester,
        String region,
        String category,
        String amount,
        String currency,
        RequestStatus outcome,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String deleteReason) {

    /** In milliseconds; null while it runs. */
    public @Nullable Long getDurationMs() {
        Duration lasted = lasted();
        return lasted == null ? null : lasted.toMillis();
    }

    /** To the microsecond, as it is sorted by. */
    @JsonIgnore
    @Nullable
    Duration lasted() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
