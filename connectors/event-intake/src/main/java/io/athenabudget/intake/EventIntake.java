package io.athenabudget.intake;

import io.athenabudget.events.EventCodec;
import io.athenabudget.events.OutgoingEvent;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Hands batches of events to the sink. Returns only when each was taken or is among the dead letters; whatever else fails
 * (no database, no broker) is thrown, and the same batch comes again.
 */
final class EventIntake implements BatchMessageListener<String, byte[]> {
    private final EventSink sink;
    private final DeadLetters deadLetters;
    private final EventCodec codec = new EventCodec();

    EventIntake(EventSink sink, DeadLetters deadLetters) {
        this.sink = sink;
        this.deadLetters = deadLetters;
    }

    private record Read(ConsumerRecord<String, byte[]> message, OutgoingEvent event) {}

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> messages) {
        List<Read> events =
                messages.stream().flatMap(message -> read(message).stream()).toList();
        if (events.isEmpty()) {
            return;
        }
        try {
            sink.take(events.stream().map(Read::event).toList());
        } catch (IllegalArgumentException | DataIntegrityViolationException e) {
            events.forEach(this::takeAlone);
        }
    }

    /** Takes one message, once more; false when it is among the dead letters again. */
    boolean takeAgain(ConsumerRecord<String, byte[]> message) {
        return read(message).filter(this::takeAlone).isPresent();
    }

    private Optional<Read> read(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.of(new Read(message, codec.decode(message.value())));
        } catch (RuntimeException e) {
            // Reading has no side effects and needs nobody: it would fail the same way again.
            deadLetters.add(message, e);
            return Optional.empty();
        }
    }

    /** One by one, as one of them cannot be taken, and the others can. */
    private boolean takeAlone(Read read) {
        try {
            sink.take(List.of(read.event));
            return true;
        } catch (IllegalArgumentException | DataIntegrityViolationException e) {
            deadLetters.add(read.message, e);
            return false;
        }
    }
}
