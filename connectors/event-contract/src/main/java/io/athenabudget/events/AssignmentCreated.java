package io.athenabudget.events;

import java.util.UUID;

/** An administrator added an assignment. */
public record AssignmentCreated(UUID assignmentId, AssignmentDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
