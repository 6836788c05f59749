package io.athenabudget.notification.push.apns;

import com.eatthepath.pushy.apns.PushNotificationResponse;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.http.Refused;

/** Why APNs did not take a message. */
final class ApnsRefusal {
    private ApnsRefusal() {}

    static NotSent of(PushNotificationResponse<?> answer) {
        String code = answer.getRejectionReason().orElse("nothing more");
        Reason reason = switch (code) {
            case "BadDeviceToken", "MissingDeviceToken", "Unregistered", "ExpiredToken" -> Reason.ADDRESS_GONE;
            // The token is one of another app. If it is our topic that is wrong, this is said of every token: taken as
            // gone,
            // one wrong setting would cost all devices.
            case "DeviceTokenNotForTopic" -> Reason.REFUSED;
            // Pushy signs a new one for the next connection.
            case "ExpiredProviderToken", "IdleTimeout" -> Reason.TRY_AGAIN;
            default -> Refused.reasonOf(answer.getStatusCode());
        };
        return new NotSent(reason, "APNs answered " + answer.getStatusCode() + " " + code + ".", null);
    }
}
