package io.athenabudget.events;

import java.util.UUID;

/** A user ended a session. */
public record LoggedOut(UUID userId, UUID sessionId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
