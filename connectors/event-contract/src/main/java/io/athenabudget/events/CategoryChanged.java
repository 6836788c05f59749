package io.athenabudget.events;

import java.util.UUID;

/** An administrator changed or retired a category. */
public record CategoryChanged(UUID categoryId, CategoryDetails before, CategoryDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
