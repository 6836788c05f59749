package io.athenabudget.audit.entry;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody acted, and as whom they could show themselves.
 *
 * @param ip personal, as is the next
 * @param authentication how they proved who they are, where it was not a session: {@code ACTION_LINK} is a signed link
 *     of a message. No personal data: it stays in the leaf
 */
public record Client(
        @Nullable String ip,
        @Nullable String userAgent,
        @Nullable String authentication) {
    public static final Client UNKNOWN = new Client(null, null, null);
}
