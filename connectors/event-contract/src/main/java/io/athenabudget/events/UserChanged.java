package io.athenabudget.events;

import java.util.UUID;

/** An administrator changed a user. */
public record UserChanged(UUID userId, UserDetails before, UserDetails after, boolean passwordChanged)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
