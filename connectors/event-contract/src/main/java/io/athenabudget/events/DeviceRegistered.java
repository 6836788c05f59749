package io.athenabudget.events;

import java.util.UUID;

/** A user registered a device. */
public record DeviceRegistered(UUID deviceId, UUID userId, String platform) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
