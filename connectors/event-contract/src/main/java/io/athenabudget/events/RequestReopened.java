package io.athenabudget.events;

import java.util.UUID;

/** A decision was rolled back and the request is pending again. */
public record RequestReopened(UUID requestId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
