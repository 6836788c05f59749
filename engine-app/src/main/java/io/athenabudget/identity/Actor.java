package io.athenabudget.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user who makes a call, as the database knows them at the time of the call. Controllers take it as a
 * parameter.
 *
 * @param sessionId null when they act without a session, by a signed link
 */
public record Actor(
        UUID id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable UUID departmentId,
        @Nullable String region,
        @Nullable UUID sessionId) {
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
