package io.athenabudget.notification.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the assignment matrix.
 *
 * @param region null for everywhere
 * @param departmentId null for all departments
 */
public record Place(
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId) {}
