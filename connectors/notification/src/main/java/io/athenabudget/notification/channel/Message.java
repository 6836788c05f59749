package io.athenabudget.notification.channel;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent, as its reader will see it.
 *
 * @param id stays the same through all attempts; a provider that knows idempotency keys gets it as one
 * @param platform of the device, of a push only
 * @param address a device's push token, an email address, or a phone number in E.164
 * @param language BCP 47 tag of what is written
 * @param subject of a mail, title of a push; a text message has none
 * @param text of a mail without HTML, body of a push, the whole text message; a push without one shows nothing
 * @param html of a mail
 * @param link where a tap on the push leads
 * @param data what the app gets with the push, names to values; nothing personal
 */
public record Message(
        UUID id,
        Medium medium,
        @Nullable Platform platform,
        String address,
        String language,
        @Nullable String subject,
        String text,
        @Nullable String html,
        @Nullable URI link,
        Map<String, String> data) {
    public Message {
        if ((platform == null) == (medium == Medium.PUSH)) {
            throw new IllegalArgumentException("A push has a platform, nothing else does: " + id);
        }
    }

    /** Whether it is no message to a person, but lets an app fetch what has changed. */
    public boolean isSilent() {
        return medium == Medium.PUSH && text.isEmpty();
    }
}
