package io.athenabudget.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device as its user sees it.
 *
 * @param name what the user or the app calls it
 * @param thumbprint names its key (RFC 7638)
 * @param lastUsedAt when it signed, or its session was renewed, last
 * @param current whether the session that asks is used from it
 */
public record OwnDevice(
        UUID id,
        Devices.Platform platform,
        @Nullable String name,
        Instant registeredAt,
        KeyState keyState,
        @Nullable String thumbprint,
        @Nullable Instant provenAt,
        Instant lastUsedAt,
        boolean current) {

    /** What its signatures are worth. */
    public enum KeyState {
        /** It has no key: it is registered for push messages only. */
        NONE,
        /** It says that it has a key, and has yet to prove it. */
        UNPROVEN,
        /** What it signs counts. */
        PROVEN
    }
}
