package io.athenabudget.events;

import java.util.UUID;

/** An event on its way out. Consumers drop what they have seen by its id: delivery is at least once. */
public record OutgoingEvent(UUID id, AthenaEvent data, EventMetadata metadata) {
    public static OutgoingEvent of(AthenaEvent data, EventMetadata metadata) {
        return new OutgoingEvent(UUID.randomUUID(), data, metadata);
    }
}
