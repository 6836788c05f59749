package io.athenabudget.intake;

import io.athenabudget.events.OutgoingEvent;
import java.util.List;

/** What a connector does with events. */
public interface EventSink {
    /**
     * Takes all of these events or none, and drops by its id what it has taken already.
     *
     * @throws IllegalArgumentException or org.springframework.dao.DataIntegrityViolationException when one of them can
     *     never be taken; whatever else is thrown passes, and they come again
     */
    void take(List<OutgoingEvent> events);
}
