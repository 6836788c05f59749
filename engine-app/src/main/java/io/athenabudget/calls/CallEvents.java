package io.athenabudget.calls;

import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a call changed, in the transaction of the change; what is about a request has its own sequence of events. */
@Component
public class CallEvents {
    private final Outbox outbox;
    private final CallOrigin origin;
    private final Clock clock;

    CallEvents(Outbox outbox, CallOrigin origin, Clock clock) {
        this.outbox = outbox;
        this.origin = origin;
        this.clock = clock;
    }

    /** @param key events of one key are told in their order */
    public void publish(AthenaEvent event, Object key, @Nullable UUID actor) {
        outbox.append(List.of(OutgoingEvent.of(
                event, new EventMetadata(key.toString(), actor, null, null, null, clock.instant(), origin.current()))));
    }
}
