package io.athenabudget.events;

import org.jspecify.annotations.Nullable;

/** Somebody failed to log in. */
public record LoginFailed(String username, @Nullable String address) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
