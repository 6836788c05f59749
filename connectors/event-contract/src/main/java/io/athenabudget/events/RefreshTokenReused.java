package io.athenabudget.events;

import java.util.UUID;

/** A spent refresh token was shown; its session was revoked. */
public record RefreshTokenReused(UUID userId, UUID sessionId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
