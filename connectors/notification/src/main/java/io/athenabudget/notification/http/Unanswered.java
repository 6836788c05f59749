package io.athenabudget.notification.http;

import io.athenabudget.notification.channel.NotSent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;

/** No answer came. Unchecked, so that no SDK repeats the request on its own. */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(IOException cause) {
        super(cause);
    }

    public NotSent notSent(String provider) {
        return neverConnected(this)
                ? new NotSent(NotSent.Reason.TRY_AGAIN, provider + " cannot be reached.", getCause())
                : new NotSent(
                        NotSent.Reason.UNKNOWN, provider + " did not answer; it may have the message.", getCause());
    }

    /** True only if no byte of the message can have left: there was no connection to write it to. */
    public static boolean neverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }
}
