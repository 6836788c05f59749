package io.athenabudget.notification.http;

import io.athenabudget.notification.channel.NotSent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The provider answered that it did not take the message. Unchecked, so that no SDK repeats the request on its own: they
 * do for some answers, and not all of them let themselves be talked out of it.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient @Nullable Duration retryAfter;
    private final transient byte[] body;

    Refused(int status, @Nullable Duration retryAfter, byte[] body) {
        super("HTTP status " + status);
        this.status = status;
        this.retryAfter = retryAfter;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public NotSent as(NotSent.Reason reason, String message) {
        return new NotSent(reason, message, retryAfter, this);
    }

    /** What follows from the status alone. */
    public NotSent.Reason reason() {
        return reasonOf(status);
    }

    public static NotSent.Reason reasonOf(int status) {
        return switch (status) {
            case 408, 429 -> NotSent.Reason.TRY_AGAIN;
            // A gateway gave up waiting for the provider, which may have got the message all the same.
            case 504 -> NotSent.Reason.UNKNOWN;
            default -> status >= 400 && status < 500 ? NotSent.Reason.REFUSED : NotSent.Reason.TRY_AGAIN;
        };
    }
}
