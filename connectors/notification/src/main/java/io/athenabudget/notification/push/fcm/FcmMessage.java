package io.athenabudget.notification.push.fcm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.Notification;
import com.google.firebase.messaging.WebpushConfig;
import com.google.firebase.messaging.WebpushFcmOptions;
import com.google.firebase.messaging.WebpushNotification;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.notification.channel.PushData;
import java.util.Map;

/**
 * A message as FCM takes it. The id goes along as the tag, which makes a device show a message only once, should it come
 * twice. It is no collapse key: FCM holds no more than four of these per device, and silent messages have one.
 */
final class FcmMessage {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Channels of Android, by which people choose what may ring; the app names them. */
    private static final String APPROVALS = "approvals";

    private static final String NEWS = "news";

    private FcmMessage() {}

    // Apps are registered by token; the SDK would rather have installation ids, which no app of ours knows.
    @SuppressWarnings("deprecation")
    static com.google.firebase.messaging.Message of(Message message) {
        com.google.firebase.messaging.Message.Builder built =
                com.google.firebase.messaging.Message.builder().setToken(message.address());
        if (message.isSilent()) {
            return silent(built, message).build();
        }
        return (message.platform() == Platform.WEB ? forBrowser(built, message) : forApp(built, message)).build();
    }

    /**
     * Data alone: what has a notification in it Android shows by itself while the app does not run, without its buttons. By
     * these names expo-notifications finds what to show, also when it had to start the app for it.
     */
    private static com.google.firebase.messaging.Message.Builder forApp(
            com.google.firebase.messaging.Message.Builder built, Message message) {
        Map<String, String> data = PushData.of(message);
        built.putAllData(data);
        if (message.subject() != null) {
            built.putData("title", message.subject());
        }
        return built.putData("message", message.text())
                .putData("body", json(data))
                .putData("tag", message.id().toString())
                .putData("channelId", isToDecide(data) ? APPROVALS : NEWS)
                .setAndroidConfig(AndroidConfig.builder()
                        .setPriority(AndroidConfig.Priority.HIGH)
                        .build());
    }

    /** Of normal priority: high is for what is shown, and FCM takes it from apps that show nothing. */
    private static com.google.firebase.messaging.Message.Builder silent(
            com.google.firebase.messaging.Message.Builder built, Message message) {
        return built.putAllData(message.data())
                .setAndroidConfig(AndroidConfig.builder()
                        .setPriority(AndroidConfig.Priority.NORMAL)
                        .setTtl(PushData.SYNC_WITHIN.toMillis())
                        .setCollapseKey(PushData.SYNC_COLLAPSES_AS)
                        .build());
    }

    private static boolean isToDecide(Map<String, String> data) {
        return PushData.APPROVAL.equals(data.get(PushData.CATEGORY_ID));
    }

    private static String json(Map<String, String> data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static com.google.firebase.messaging.Message.Builder forBrowser(
            com.google.firebase.messaging.Message.Builder built, Message message) {
        return built.setNotification(Notification.builder()
                        .setTitle(message.subject())
                        .setBody(message.text())
                        .build())
                .putAllData(PushData.of(message))
                .setWebpushConfig(webpush(message));
    }

    private static WebpushConfig webpush(Message message) {
        WebpushConfig.Builder webpush = WebpushConfig.builder()
                .putHeader("Urgency", "high")
                .setNotification(WebpushNotification.builder()
                        .setTag(message.id().toString())
                        .setLanguage(message.language())
                        .build());
        // FCM refuses the whole message for a link of a browser that is not https.
        if (message.link() != null && "https".equals(message.link().getScheme())) {
            webpush.setFcmOptions(WebpushFcmOptions.withLink(message.link().toString()));
        }
        return webpush.build();
    }
}
