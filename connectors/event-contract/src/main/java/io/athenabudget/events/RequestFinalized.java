package io.athenabudget.events;

import java.util.UUID;

/** The last rollback window closed: nothing can change any more. */
public record RequestFinalized(UUID requestId, String outcome) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
