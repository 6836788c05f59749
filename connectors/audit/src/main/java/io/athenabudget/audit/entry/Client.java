package io.athenabudget.audit.entry;

import org.jspecify.annotations.Nullable;

/** From where somebody acted. Personal data, all of it. */
public record Client(@Nullable String ip, @Nullable String userAgent) {
    public static final Client UNKNOWN = new Client(null, null);
}
