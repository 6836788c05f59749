package io.athenabudget.events;

import org.jspecify.annotations.Nullable;

/**
 * From where something was caused.
 *
 * @param address IP address of the client
 * @param userAgent what the client calls itself
 * @param traceparent W3C trace context of the call
 */
public record Origin(
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String traceparent) {
    /** No call caused it: a timer, or the start of the application. */
    public static final Origin NO_CALL = new Origin(null, null, null);
}
