package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A level rejected; revocable until {@code finalAt}. */
public record RequestRejected(UUID requestId, @Nullable Instant finalAt) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
