package io.athenabudget.events;

import java.util.UUID;

/** An administrator added a category. */
public record CategoryCreated(UUID categoryId, CategoryDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
