package io.athenabudget.events;

import java.util.UUID;

/** An administrator added a reason. */
public record ReasonCreated(UUID reasonId, ReasonDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
