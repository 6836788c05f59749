package io.athenabudget.notification.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Where a message is. */
public enum DeliveryState {
    /** Waits for its first or next try, or is being handed over. */
    QUEUED,
    /** The provider took it. */
    SENT,
    /** The provider says that it arrived. */
    DELIVERED,
    /** The provider took it, and its address did not. */
    BOUNCED,
    /** It will not be tried again. */
    FAILED;

    /** A mail that was delivered may still bounce; nothing else changes once it has ended. */
    Set<DeliveryState> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(SENT, FAILED);
            case SENT -> EnumSet.of(DELIVERED, BOUNCED, FAILED);
            case DELIVERED -> EnumSet.of(BOUNCED);
            case BOUNCED, FAILED -> EnumSet.noneOf(DeliveryState.class);
        };
    }

    /** From where one gets here. */
    static Set<DeliveryState> before(DeliveryState state) {
        EnumSet<DeliveryState> before = EnumSet.noneOf(DeliveryState.class);
        for (DeliveryState each : values()) {
            if (each.next().contains(state)) {
                before.add(each);
            }
        }
        return before;
    }
}
