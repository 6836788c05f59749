package io.athenabudget.notification.push.apns;

import com.eatthepath.pushy.apns.ApnsClient;
import com.eatthepath.pushy.apns.PushNotificationResponse;
import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.channel.Platform;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * APNs by HTTP/2. It knows no idempotency key: a message that is handed over twice is sent twice, and only the device shows
 * it once (see {@link ApnsMessage}). Pushy writes a message a second time only where APNs says in HTTP/2's own words that it
 * has not looked at it. APNs reports no deliveries.
 */
final class ApnsChannel implements Channel, AutoCloseable {
    private static final int SECONDS_TO_CLOSE = 5;

    private final ApnsClient client;
    private final String topic;
    private final Duration patience;
    private final Clock clock;

    ApnsChannel(ApnsClient client, String topic, Duration patience, Clock clock) {
        this.client = client;
        this.topic = topic;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public Medium medium() {
        return Medium.PUSH;
    }

    @Override
    public Set<Platform> platforms() {
        return EnumSet.of(Platform.IOS);
    }

    @Override
    public String provider() {
        return "apns";
    }

    @Override
    public String send(Message message) throws NotSent {
        PushNotificationResponse<HandOver> answer =
                answer(new HandOver(ApnsMessage.of(message, topic, clock.instant())));
        if (!answer.isAccepted()) {
            throw ApnsRefusal.of(answer);
        }
        return message.id().toString();
    }

    private PushNotificationResponse<HandOver> answer(HandOver handOver) throws NotSent {
        try {
            return client.sendNotification(handOver).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unanswered(handOver, e.getCause());
        } catch (TimeoutException e) {
            throw unanswered(handOver, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered(handOver, e);
        }
    }

    private static NotSent unanswered(HandOver handOver, @Nullable Throwable cause) {
        return handOver.abandon()
                ? new NotSent(Reason.TRY_AGAIN, "APNs cannot be reached.", cause)
                : new NotSent(Reason.UNKNOWN, "APNs did not answer; it may have the message.", cause);
    }

    @Override
    public void close() {
        client.close()
                .orTimeout(SECONDS_TO_CLOSE, TimeUnit.SECONDS)
                .exceptionally(e -> null)
                .join();
    }
}
