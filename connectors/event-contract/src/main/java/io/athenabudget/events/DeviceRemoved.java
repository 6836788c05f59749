package io.athenabudget.events;

import java.util.UUID;

/** A device was forgotten. */
public record DeviceRemoved(UUID deviceId, UUID userId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
