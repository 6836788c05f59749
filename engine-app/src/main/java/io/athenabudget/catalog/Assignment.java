package io.athenabudget.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decides a level of a category: everywhere, in a region, of a department, or both. The most specific wins. */
public record Assignment(
        UUID id,
        UUID categoryId,
        String level,
        @Nullable String region,
        @Nullable UUID departmentId,
        List<UUID> approverIds,
        long version) {
    Place place() {
        return new Place(categoryId, level, region, departmentId);
    }
}
