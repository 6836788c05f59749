package io.athenabudget.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be changed of a user. */
public record UserDetails(
        String username,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        List<String> roles,
        @Nullable UUID departmentId,
        @Nullable String region,
        String locale,
        String timeZone,
        boolean active) {}
