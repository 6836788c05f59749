package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requester took the request back. */
public record RequestWithdrawn(UUID requestId, @Nullable String comment) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
