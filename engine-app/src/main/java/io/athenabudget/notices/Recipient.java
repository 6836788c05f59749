package io.athenabudget.notices;

import io.athenabudget.identity.Devices;
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
        List<ReachableDevice> devices) {

    public record ReachableDevice(
            UUID id, Devices.Platform platform, @Nullable String pushToken) {}

    static Recipient of(User user, List<Devices.Device> devices) {
        return new Recipient(
                user.id(),
                user.displayName(),
                user.email(),
                user.phone(),
                user.locale(),
                user.timeZone(),
                user.active(),
                user.roles(),
                devices.stream()
                        .map(device -> new ReachableDevice(device.id(), device.platform(), device.pushToken()))
                        .toList());
    }
}
