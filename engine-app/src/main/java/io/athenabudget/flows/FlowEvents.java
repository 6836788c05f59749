package io.athenabudget.flows;

import io.athenabudget.calls.CallOrigin;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.FlowDraftDetails;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.outbox.Outbox;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what administrators did to a flow, in the transaction of the change and in order per flow. */
@Component
class FlowEvents {
    private final Outbox outbox;
    private final CallOrigin origin;
    private final Clock clock;

    FlowEvents(Outbox outbox, CallOrigin origin, Clock clock) {
        this.outbox = outbox;
        this.origin = origin;
        this.clock = clock;
    }

    void publish(AthenaEvent event, String key, @Nullable UUID actor) {
        outbox.append(List.of(OutgoingEvent.of(
                event, new EventMetadata(key, actor, null, null, null, clock.instant(), origin.current()))));
    }

    static FlowDraftDetails details(Draft draft) {
        byte[] table = draft.files().dmn();
        return new FlowDraftDetails(
                draft.name(),
                draft.note(),
                draft.basedOn(),
                digest(draft.files().bpmn()),
                table == null ? null : digest(table));
    }

    /** Says which file it was without telling all of it. */
    static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
