package io.athenabudget.events;

import org.jspecify.annotations.Nullable;

/**
 * From where something was caused.
 *
 * @param address IP address of the client
 * @param userAgent what the client calls itself
 * @param traceparent W3C trace context of the call
 * @param authentication how the caller proved who they are, such as {@link #ACTION_LINK}; null for a session, as it
 *     usually is, and when there was nobody to prove anything
 */
public record Origin(
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String traceparent,
        @Nullable String authentication) {
    /** By a signed link of a message: whoever holds the message can follow it. */
    public static final String ACTION_LINK = "ACTION_LINK";

    /** No call caused it: a timer, or the start of the application. */
    public static final Origin NO_CALL = new Origin(null, null, null, null);
}
