package io.athenabudget.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the assignment matrix, as wide as an assignment can be.
 *
 * @param region null for everywhere
 * @param departmentId null for all departments
 */
public record Place(
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId) {
    /** Whether a cell lies in it. */
    public boolean covers(Cell cell) {
        return categoryId.equals(cell.categoryId())
                && level.equals(cell.level())
                && (region == null || region.equals(cell.region()))
                && (departmentId == null || departmentId.equals(cell.departmentId()));
    }
}
