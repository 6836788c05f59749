package io.athenabudget.notification.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says became of a message it took.
 *
 * @param provider as {@link Channel#provider()}
 * @param providerId as {@link Channel#send} returned it
 * @param addressGone no message to this address will ever arrive
 * @param reason the provider's words, null when it gave none
 */
public record DeliveryReport(
        String provider,
        String providerId,
        Outcome outcome,
        boolean addressGone,
        @Nullable String reason,
        Instant at) {
    public enum Outcome {
        DELIVERED,
        BOUNCED,
        FAILED
    }
}
