package io.athenabudget.notification.directory;

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
    public record Device(UUID id, String pushToken) {}

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
