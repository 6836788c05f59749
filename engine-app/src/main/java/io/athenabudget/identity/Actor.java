package io.athenabudget.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user who makes a call, as the database knows them at the time of the call. Controllers take it as a
 * parameter.
 */
public record Actor(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable UUID departmentId,
        @Nullable String region,
        UUID sessionId) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
