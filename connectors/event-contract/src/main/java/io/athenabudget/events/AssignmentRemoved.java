package io.athenabudget.events;

import java.util.UUID;

/** An administrator removed an assignment. */
public record AssignmentRemoved(UUID assignmentId, AssignmentDetails before) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
