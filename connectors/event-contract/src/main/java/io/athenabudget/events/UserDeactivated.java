package io.athenabudget.events;

import java.util.UUID;

/** A user can no longer log in. */
public record UserDeactivated(UUID userId, boolean anonymised) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
