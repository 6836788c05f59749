package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator changed or retired a reason. */
public record ReasonChanged(
        UUID reasonId, String code, String name, @Nullable UUID categoryId, boolean active) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
