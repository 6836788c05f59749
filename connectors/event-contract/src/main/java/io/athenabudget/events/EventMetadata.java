package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries besides its data.
 *
 * @param key the Kafka key: the request's id, or the id of whom or what the event is about
 * @param actor who did it, null for the system itself
 * @param onBehalfOf the approver whom the actor stood in for
 * @param sequence counts the events of one request without gaps, over all topics
 * @param origin from where it was caused
 */
public record EventMetadata(
        String key,
        @Nullable UUID actor,
        @Nullable UUID onBehalfOf,
        @Nullable UUID requestId,
        @Nullable Long sequence,
        Instant time,
        Origin origin) {}
