package io.athenabudget.events;

import java.util.UUID;

/**
 * A device proved that it has the secret of its key: from now on what it signs counts.
 *
 * @param publicKey P-256, SubjectPublicKeyInfo in Base64
 * @param thumbprint RFC 7638, SHA-256
 */
public record DeviceKeyProven(UUID deviceId, UUID userId, String publicKey, String thumbprint) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
