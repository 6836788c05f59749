package io.athenabudget.events;

import java.util.UUID;

/** A signed-in user, or whoever has their session, named a wrong password as the one to be changed. */
public record PasswordRefused(UUID userId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
