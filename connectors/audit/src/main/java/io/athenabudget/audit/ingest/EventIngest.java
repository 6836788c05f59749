package io.athenabudget.audit.ingest;

import io.athenabudget.audit.entry.AuditedEvent;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.events.EventCodec;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.stereotype.Component;

/**
 * Records batches of events. Returns only when each is in the log or among the dead letters; whatever else fails (no
 * database, no broker) is thrown, and the same batch comes again. What was recorded already is dropped by event id.
 */
@Component
class EventIngest implements BatchMessageListener<String, byte[]> {
    private final AuditLog log;
    private final DeadLetters deadLetters;
    private final EventCodec codec = new EventCodec();

    EventIngest(AuditLog log, DeadLetters deadLetters) {
        this.log = log;
        this.deadLetters = deadLetters;
    }

    private record Event(ConsumerRecord<String, byte[]> message, NewEntry entry) {}

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        List<Event> events =
                messages.stream().flatMap(message -> read(message).stream()).toList();
        if (events.isEmpty()) {
            return;
        }
        try {
            log.append(events.stream().map(Event::entry).toList());
        } catch (IllegalArgumentException | DataIntegrityViolationException e) {
            events.forEach(this::appendAlone);
        }
    }

    /** Records one message, once more; false when it is among the dead letters again. */
    boolean takeAgain(ConsumerRecord<String, byte[]> message) {
        return read(message).filter(this::appendAlone).isPresent();
    }

    private Optional<Event> read(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(new Event(message, AuditedEvent.entry(codec.decode(message.value()))));
        } catch (RuntimeException e) {
            // Reading has no side effects and needs nobody: it would fail the same way again.
            deadLetters.add(message, e);
            return Optional.empty();
        }
    }

    /** One by one, as one of them cannot be recorded, and the others can. */
    private boolean appendAlone(Event event) {
        try {
            log.append(List.of(event.entry));
            return true;
        } catch (IllegalArgumentException | DataIntegrityViolationException e) {
            deadLetters.add(event.message, e);
            return false;
        }
    }
}
