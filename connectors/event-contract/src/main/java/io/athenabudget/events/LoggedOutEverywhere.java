package io.athenabudget.events;

import java.util.UUID;

/** A user ended all their sessions, and the links that were sent to them. */
public record LoggedOutEverywhere(UUID userId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
