package io.athenabudget.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is to become a user. */
public record NewUser(
        String username,
        String password,
        String email,
        String displayName,
        Set<Role> roles,
        @Nullable UUID departmentId,
        String region,
        String locale,
        String timeZone,
        boolean active) {}
