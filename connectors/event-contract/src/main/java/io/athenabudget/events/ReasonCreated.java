package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator added a reason. */
public record ReasonCreated(
        UUID reasonId, String code, String name, @Nullable UUID categoryId, boolean active) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
