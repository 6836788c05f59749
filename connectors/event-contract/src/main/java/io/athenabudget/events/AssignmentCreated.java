package io.athenabudget.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An administrator assigned approvers. */
public record AssignmentCreated(
        UUID assignmentId,
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId,
        List<UUID> approverIds)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
