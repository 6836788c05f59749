package io.athenabudget.events;

import java.util.UUID;

/** Somebody registered and waits for activation. */
public record UserRegistered(UUID userId, String username) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
