package io.athenabudget.events;

import java.util.UUID;

/** An administrator changed or retired a reason. */
public record ReasonChanged(UUID reasonId, ReasonDetails before, ReasonDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
