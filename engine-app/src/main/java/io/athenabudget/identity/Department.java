package io.athenabudget.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the organisation that spends budgets. */
public record Department(
        UUID id, String name, String region, @Nullable UUID parentId) {}
