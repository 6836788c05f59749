package io.athenabudget.notices;

import org.jspecify.annotations.Nullable;

/**
 * What a message may say of a place of the assignment matrix to one of its approvers.
 *
 * @param region null for everywhere
 * @param departmentName null for all departments
 * @param responsible whether the person is still an approver there, and the flow in force asks for a decision there
 * @param waiting how many approvals wait for the person there, counted no further than {@code more} says
 * @param more whether more than these wait
 */
public record ResponsibilityNotice(
        String categoryName,
        String level,
        @Nullable String region,
        @Nullable String departmentName,
        boolean responsible,
        int waiting,
        boolean more) {}
