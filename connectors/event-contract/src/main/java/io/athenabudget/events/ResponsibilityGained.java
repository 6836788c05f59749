package io.athenabudget.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Since an assignment changed, people decide somewhere who did not before. Who that is follows from all assignments
 * together: one that is removed leaves its place to those of a wider one, and who decided there already gains nothing.
 *
 * @param region null for everywhere
 * @param departmentId null for all departments
 */
public record ResponsibilityGained(
        UUID assignmentId,
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId,
        List<UUID> userIds)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.CATALOG;
    }
}
