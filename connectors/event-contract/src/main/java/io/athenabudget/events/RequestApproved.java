package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last level approved; revocable until {@code finalAt}. */
public record RequestApproved(UUID requestId, @Nullable Instant finalAt) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
