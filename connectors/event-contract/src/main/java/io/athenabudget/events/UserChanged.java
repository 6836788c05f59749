package io.athenabudget.events;

import java.util.List;
import java.util.UUID;

/** An administrator changed a user. */
public record UserChanged(UUID userId, List<String> changedFields) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
