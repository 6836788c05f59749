package io.athenabudget.notification.channel;

import java.util.EnumSet;
import java.util.Set;

/** One provider of one medium. Thread-safe. */
public interface Channel {
    Medium medium();

    /** The platforms whose push tokens it knows: of a push, only those to them are its to send. */
    default Set<Platform> platforms() {
        return EnumSet.allOf(Platform.class);
    }

    /** The provider's short name, such as {@code fcm}: circuits, metrics and delivery reports go by it. */
    String provider();

    /**
     * Hands one message over, once: retrying is not the channel's business, also not the business of the provider's SDK.
     *
     * @return the provider's id of the message, by which its delivery reports name it
     * @throws NotSent when the provider did not take it, or nobody knows whether it did
     */
    String send(Message message) throws NotSent;
}
