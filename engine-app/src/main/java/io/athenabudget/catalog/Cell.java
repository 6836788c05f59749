package io.athenabudget.catalog;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the assignment matrix, as one user has it.
 *
 * @param direct whether the user is an approver there
 * @param onBehalfOf the approvers there whose deputy the user is today
 */
public record Cell(
        UUID id,
        UUID categoryId,
        String level,
        String region,
        @Nullable UUID departmentId,
        boolean direct,
        Set<UUID> onBehalfOf) {}
