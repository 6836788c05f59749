package io.athenabudget.identity;

import io.athenabudget.calls.CallOrigin;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to users and their sessions, in the transaction of the change. */
@Component
class IdentityEvents {
    private final Outbox outbox;
    private final CallOrigin origin;
    private final Clock clock;

    IdentityEvents(Outbox outbox, CallOrigin origin, Clock clock) {
        this.outbox = outbox;
        this.origin = origin;
        this.clock = clock;
    }

    void publish(AthenaEvent event, Object key, @Nullable UUID actor) {
        outbox.append(List.of(OutgoingEvent.of(
                event, new EventMetadata(key.toString(), actor, null, null, null, clock.instant(), origin.current()))));
    }
}
