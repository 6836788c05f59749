package io.athenabudget.notification.push.apns;

import com.eatthepath.pushy.apns.util.SimpleApnsPushNotification;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One message, handed over once. Pushy keeps it until there is a connection, however long that takes, and tells of a
 * connection that failed as of one that broke; so here is known whether it was written, and one that is not waited for any
 * more is not written later.
 */
final class HandOver extends SimpleApnsPushNotification {
    private enum State {
        WAITING,
        WRITTEN,
        ABANDONED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    HandOver(SimpleApnsPushNotification notification) {
        super(
                notification.getToken(),
                notification.getTopic(),
                notification.getPayload(),
                notification.getExpiration(),
                notification.getPriority(),
                notification.getPushType(),
                notification.getCollapseId(),
                notification.getApnsId());
    }

    /** Asked for the first time when it is written: the token is part of the request's path. */
    @Override
    public String getToken() {
        if (!state.compareAndSet(State.WAITING, State.WRITTEN) && state.get() == State.ABANDONED) {
            throw new CancellationException("Nobody waits for its answer any more");
        }
        return super.getToken();
    }

    /** Gives it up; true if APNs has not got any of it, and never will. */
    boolean abandon() {
        return state.compareAndSet(State.WAITING, State.ABANDONED);
    }
}
