package io.athenabudget.notices;

import io.athenabudget.identity.PushTokens;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can be told something, and where. */
public record Recipient(
        UUID id,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        String locale,
        String timeZone,
        boolean active,
        List<Role> roles,
        List<PushTokens.Reachable> devices) {

    static Recipient of(User user, List<PushTokens.Reachable> devices) {
        return new Recipient(
                user.id(),
                user.displayName(),
                user.email(),
                user.phone(),
                user.locale(),
                user.timeZone(),
                user.active(),
                user.roles(),
                devices);
    }
}
