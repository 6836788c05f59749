package io.athenabudget.identity;

import io.athenabudget.events.UserDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user as the API shows it. */
public record User(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        List<Role> roles,
        @Nullable UUID departmentId,
        @Nullable String region,
        String locale,
        String timeZone,
        boolean active,
        long version) {

    /** As events tell of it. */
    UserDetails details() {
        return new UserDetails(
                username,
                displayName,
                email,
                phone,
                roles.stream().map(Role::name).toList(),
                departmentId,
                region,
                locale,
                timeZone,
                active);
    }
}
