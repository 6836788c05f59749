package io.athenabudget.flows;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a flow that requests take or took.
 *
 * @param name as its draft was called; null for one that came with the application, as all that is null here
 * @param inForce whether new requests take it
 * @param running how many requests are on their way through it
 */
public record FlowVersion(
        String key,
        int version,
        @Nullable String name,
        @Nullable String note,
        @Nullable Integer basedOn,
        @Nullable UUID editedBy,
        @Nullable UUID publishedBy,
        Instant publishedAt,
        boolean inForce,
        long running) {}
