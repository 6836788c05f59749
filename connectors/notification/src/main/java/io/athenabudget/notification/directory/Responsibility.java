package io.athenabudget.notification.directory;

import org.jspecify.annotations.Nullable;

/**
 * What one person has to do with a place of the assignment matrix, as it stands now.
 *
 * @param responsible whether they are an approver there
 * @param waiting how many approvals wait for them there
 * @param more whether even more than these wait
 */
public record Responsibility(
        String categoryName,
        String level,
        @Nullable String region,
        @Nullable String departmentName,
        boolean responsible,
        int waiting,
        boolean more) {}
