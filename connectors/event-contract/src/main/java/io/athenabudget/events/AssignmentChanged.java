package io.athenabudget.events;

import java.util.UUID;

/** An administrator changed an assignment. */
public record AssignmentChanged(UUID assignmentId, AssignmentDetails before, AssignmentDetails after)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
