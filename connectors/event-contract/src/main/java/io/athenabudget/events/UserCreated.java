package io.athenabudget.events;

import java.util.UUID;

/** An administrator added a user. */
public record UserCreated(UUID userId, UserDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
