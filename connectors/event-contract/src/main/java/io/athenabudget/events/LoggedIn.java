package io.athenabudget.events;

import java.util.UUID;

/** A user logged in. */
public record LoggedIn(UUID userId, UUID sessionId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
