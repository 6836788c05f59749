package io.athenabudget.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A message was not handed over, or nobody knows whether it was. */
public final class NotSent extends Exception {
    private static final long serialVersionUID = 1;

    /** What follows from it. */
    public enum Reason {
        /** The provider is away, overloaded or throttles: the same message may go again later. */
        TRY_AGAIN,
        /** The provider will never take this message, or not by these credentials. */
        REFUSED,
        /** The address is dead: no message to it will ever arrive. */
        ADDRESS_GONE,
        /** The answer got lost, so it may be on its way: to send it again could send it twice. */
        UNKNOWN
    }

    private final Reason reason;
    private final transient @Nullable Duration retryAfter;

    public NotSent(Reason reason, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public NotSent(Reason reason, String message, @Nullable Throwable cause) {
        this(reason, message, null, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** For how long the provider asked to be left alone, null when it did not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
