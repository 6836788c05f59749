package io.athenabudget.notification.push.fcm;

import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.AndroidNotification;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.Notification;
import com.google.firebase.messaging.WebpushConfig;
import com.google.firebase.messaging.WebpushFcmOptions;
import com.google.firebase.messaging.WebpushNotification;
import io.athenabudget.notification.channel.Message;
import java.util.HashMap;
import java.util.Map;

/**
 * A message as FCM takes it. The id goes along as what makes a device show a message only once, should it come twice: the
 * tag on Android and in browsers, the collapse id of APNs. It is no collapse key: FCM ignores that for notifications, and
 * holds no more than four per device.
 */
final class FcmMessage {
    private FcmMessage() {}

    // Apps are registered by token; the SDK would rather have installation ids, which no app of ours knows.
    @SuppressWarnings("deprecation")
    static com.google.firebase.messaging.Message of(Message message) {
        String id = message.id().toString();
        return com.google.firebase.messaging.Message.builder()
                .setToken(message.address())
                .setNotification(Notification.builder()
                        .setTitle(message.subject())
                        .setBody(message.text())
                        .build())
                .putAllData(data(message))
                .setAndroidConfig(AndroidConfig.builder()
                        .setPriority(AndroidConfig.Priority.HIGH)
                        .setNotification(
                                AndroidNotification.builder().setTag(id).build())
                        .build())
                .setApnsConfig(ApnsConfig.builder()
                        .putHeader("apns-priority", "10")
                        .putHeader("apns-push-type", "alert")
                        .putHeader("apns-collapse-id", id)
                        .setAps(Aps.builder().setSound("default").build())
                        .build())
                .setWebpushConfig(webpush(message, id))
                .build();
    }

    private static Map<String, String> data(Message message) {
        Map<String, String> data = new HashMap<>(message.data());
        data.put("messageId", message.id().toString());
        if (message.link() != null) {
            data.put("link", message.link().toString());
        }
        return data;
    }

    private static WebpushConfig webpush(Message message, String id) {
        WebpushConfig.Builder webpush = WebpushConfig.builder()
                .putHeader("Urgency", "high")
                .setNotification(WebpushNotification.builder()
                        .setTag(id)
                        .setLanguage(message.language())
                        .build());
        // FCM refuses the whole message for a link of a browser that is not https.
        if (message.link() != null && "https".equals(message.link().getScheme())) {
            webpush.setFcmOptions(WebpushFcmOptions.withLink(message.link().toString()));
        }
        return webpush.build();
    }
}
