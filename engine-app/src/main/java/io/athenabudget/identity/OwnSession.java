package io.athenabudget.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as its user sees it.
 *
 * @param device what the client called itself at the login
 * @param lastUsedAt when it was renewed last, which one in use is every few minutes
 * @param current whether it is the one that asks
 */
public record OwnSession(
        UUID id, @Nullable String device, Instant createdAt, Instant lastUsedAt, Instant expiresAt, boolean current) {}
