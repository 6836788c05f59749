package io.athenabudget.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a budget is asked for; of one category, or of any when {@code categoryId} is null. */
public record Reason(
        UUID id, String code, String name, @Nullable UUID categoryId, boolean active, long version) {}
