package io.athenabudget.notification.push.apns;

import com.eatthepath.pushy.apns.DeliveryPriority;
import com.eatthepath.pushy.apns.PushType;
import com.eatthepath.pushy.apns.util.ApnsPayloadBuilder;
import com.eatthepath.pushy.apns.util.SimpleApnsPayloadBuilder;
import com.eatthepath.pushy.apns.util.SimpleApnsPushNotification;
import com.eatthepath.pushy.apns.util.TokenUtil;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.PushData;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * A message as APNs takes it. Its id is the apns-id, by which Apple's tools find it, and the collapse id, which makes a
 * device show it only once, should it come twice.
 */
final class ApnsMessage {
    /** For how long APNs keeps it for a phone that is off: afterwards it would not be news. */
    private static final Duration NEWS = Duration.ofDays(3);

    /** The property that is Apple's. */
    private static final String OWN = "aps";

    private ApnsMessage() {}

    static SimpleApnsPushNotification of(Message message, String topic, Instant now) {
        if (message.isSilent()) {
            return silent(message, topic, now);
        }
        return new SimpleApnsPushNotification(
                TokenUtil.sanitizeTokenString(message.address()),
                topic,
                shown(message),
                now.plus(NEWS),
                DeliveryPriority.IMMEDIATE,
                PushType.ALERT,
                message.id().toString(),
                message.id());
    }

    private static SimpleApnsPushNotification silent(Message message, String topic, Instant now) {
        ApnsPayloadBuilder payload = new SimpleApnsPayloadBuilder().setContentAvailable(true);
        message.data().forEach(payload::addCustomProperty);
        return new SimpleApnsPushNotification(
                TokenUtil.sanitizeTokenString(message.address()),
                topic,
                payload.build(),
                now.plus(PushData.SYNC_WITHIN),
                DeliveryPriority.CONSERVE_POWER,
                PushType.BACKGROUND,
                PushData.SYNC_COLLAPSES_AS,
                message.id());
    }

    /** Shown, and the app is woken to fetch what has changed. */
    private static String shown(Message message) {
        Map<String, String> data = PushData.of(message);
        ApnsPayloadBuilder payload = new SimpleApnsPayloadBuilder()
                .setAlertTitle(message.subject())
                .setAlertBody(message.text())
                .setSound(ApnsPayloadBuilder.DEFAULT_SOUND_FILENAME)
                .setCategoryName(data.get(PushData.CATEGORY_ID))
                .setContentAvailable(true);
        data.forEach((name, value) -> {
            if (!name.equals(OWN)) {
                payload.addCustomProperty(name, value);
            }
        });
        // Where expo-notifications looks for the data of a notification that was shown.
        return payload.addCustomProperty("body", data).build();
    }
}
