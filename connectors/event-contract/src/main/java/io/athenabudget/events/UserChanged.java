package io.athenabudget.events;

import java.util.UUID;

/** A user was changed: by an administrator or, where they may, by themselves. */
public record UserChanged(UUID userId, UserDetails before, UserDetails after, boolean passwordChanged)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
