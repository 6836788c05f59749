package io.athenabudget.audit.search;

import io.athenabudget.audit.tree.Hash;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An entry that was found.
 *
 * @param leaf its canonical JSON: what is proven
 * @param personal what stands beside it and was not erased, by path
 */
public record FoundEntry(long index, UUID eventId, Instant time, String leaf, Hash hash, Map<String, String> personal) {
    FoundEntry with(Map<String, String> values) {
        return new FoundEntry(index, eventId, time, leaf, hash, values);
    }
}
