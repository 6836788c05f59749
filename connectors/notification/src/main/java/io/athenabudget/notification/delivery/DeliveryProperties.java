package io.athenabudget.notification.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param attempts until a message that the provider could not take is given up
 * @param firstPause after the first failed attempt; each next is twice as long, give or take a half
 * @param longestPause between two attempts
 * @param lease after which a message whose handing over never ended counts as lost: longer than any time-out of a channel
 * @param atOnce messages that are handed to one provider at the same time
 * @param poll how often the queue is looked at when it was empty
 * @param keep for how long messages are kept
 * @param circuitPause for how long a provider that fails is left alone
 */
@ConfigurationProperties("athena.notification.delivery")
record DeliveryProperties(
        @DefaultValue("8") int attempts,
        @DefaultValue("PT5S") Duration firstPause,
        @DefaultValue("PT15M") Duration longestPause,
        @DefaultValue("PT5M") Duration lease,
        @DefaultValue("4") int atOnce,
        @DefaultValue("PT0.25S") Duration poll,
        @DefaultValue("P90D") Duration keep,
        @DefaultValue("PT30S") Duration circuitPause) {}
