package io.athenabudget.notification.push.fcm;

import com.google.api.client.http.HttpResponseException;
import com.google.firebase.FirebaseApp;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.notification.http.Refused;
import io.athenabudget.notification.http.Unanswered;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * FCM's HTTP v1 API. It knows no idempotency key: a message that is handed over twice is sent twice, and only the device
 * may show it once (see {@link FcmMessage}). FCM reports no deliveries.
 */
final class FcmChannel implements Channel, AutoCloseable {
    private final FirebaseApp app;
    private final FirebaseMessaging messaging;
    private final FcmCredentials credentials;

    FcmChannel(FirebaseApp app, FcmCredentials credentials) {
        this.app = app;
        this.messaging = FirebaseMessaging.getInstance(app);
        this.credentials = credentials;
    }

    @Override
    public Medium medium() {
        return Medium.PUSH;
    }

    @Override
    public Set<Platform> platforms() {
        return EnumSet.of(Platform.ANDROID, Platform.WEB);
    }

    @Override
    public String provider() {
        return "fcm";
    }

    @Override
    public String send(Message message) throws NotSent {
        try {
            return handOver(FcmMessage.of(message));
        } catch (Refused e) {
            throw FcmError.of(e).notSent(e);
        } catch (Unanswered e) {
            throw e.notSent("FCM");
        } catch (FirebaseMessagingException e) {
            throw e.getHttpResponse() == null
                    ? withoutAccessToken(e)
                    : new NotSent(Reason.UNKNOWN, "FCM took the message, but its answer cannot be read.", e);
        } catch (IOException e) {
            throw withoutAccessToken(e);
        }
    }

    private String handOver(com.google.firebase.messaging.Message message)
            throws FirebaseMessagingException, IOException {
        try {
            return messaging.send(message);
        } catch (Refused e) {
            if (!FcmError.of(e).asksForNewAccessToken(e)) {
                throw e;
            }
            // A token can be revoked before its time. FCM has looked at nothing but the token so far.
            credentials.refresh();
            return messaging.send(message);
        }
    }

    /** Before anything was sent: there is no access token to send it with. */
    private static NotSent withoutAccessToken(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpResponseException answer) {
                return new NotSent(
                        Refused.reasonOf(answer.getStatusCode()) == Reason.REFUSED ? Reason.REFUSED : Reason.TRY_AGAIN,
                        "Google's token server answered " + answer.getStatusCode() + " to FCM's service account.",
                        e);
            }
        }
        return new NotSent(Reason.TRY_AGAIN, "Google's token server cannot be reached.", e);
    }

    @Override
    public void close() {
        app.delete();
    }
}
