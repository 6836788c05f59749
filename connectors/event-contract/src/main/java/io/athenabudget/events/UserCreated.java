package io.athenabudget.events;

import java.util.List;
import java.util.UUID;

/** An administrator added a user. */
public record UserCreated(UUID userId, String username, List<String> roles) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
