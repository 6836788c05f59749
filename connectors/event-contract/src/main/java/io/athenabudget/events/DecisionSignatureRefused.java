package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sent a decision with a signature that does not hold; nothing was decided.
 *
 * @param deviceId that is said to have signed, null when that cannot be read
 * @param fault such as {@code altered}, {@code replayed} or {@code revoked-device}
 */
public record DecisionSignatureRefused(
        UUID approvalId, @Nullable UUID deviceId, String fault) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
