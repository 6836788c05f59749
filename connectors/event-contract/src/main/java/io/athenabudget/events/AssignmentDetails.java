package io.athenabudget.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be changed of an assignment. */
public record AssignmentDetails(
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId,
        List<UUID> approverIds) {}
