package io.athenabudget.notification.directory;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Platform;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told something.
 *
 * @param locale BCP 47 tag
 * @param timeZone IANA name
 * @param devices those with a push token
 */
public record Recipient(
        UUID id,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        String locale,
        String timeZone,
        boolean active,
        List<Device> devices) {
    /** @param platform null when it is one that we know nothing of: nothing can be sent there */
    public record Device(UUID id, @Nullable Platform platform, String pushToken) {}

    /**
     * Where a message reaches somebody.
     *
     * @param device whose push token it is, null for other media
     * @param platform of that device
     */
    public record Address(
            String text, @Nullable UUID device, @Nullable Platform platform) {}

    /** None when they cannot be reached by it; with push, each device has one. */
    public List<Address> addresses(Medium medium) {
        return switch (medium) {
            case PUSH ->
                devices.stream()
                        .filter(device -> device.platform() != null)
                        .map(device -> new Address(device.pushToken(), device.id(), device.platform()))
                        .toList();
            case EMAIL -> one(email);
            case SMS -> one(phone);
        };
    }

    private static List<Address> one(@Nullable String address) {
        return address == null || address.isBlank() ? List.of() : List.of(new Address(address, null, null));
    }

    public Locale language() {
        return Locale.forLanguageTag(locale);
    }

    public ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
