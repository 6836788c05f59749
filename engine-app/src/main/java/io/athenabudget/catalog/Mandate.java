package io.athenabudget.catalog;

import java.util.Set;
import java.util.UUID;

/**
 * That a user may decide in a cell.
 *
 * @param direct as an approver
 * @param principals as today's deputy of these approvers
 */
public record Mandate(boolean direct, Set<UUID> principals) {}
