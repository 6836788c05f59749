package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be changed of a reason. */
public record ReasonDetails(
        String code, String name, @Nullable UUID categoryId, boolean active) {}
