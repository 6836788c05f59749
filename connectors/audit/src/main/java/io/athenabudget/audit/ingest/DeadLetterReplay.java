package io.athenabudget.audit.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the dead letters once more, after what was wrong has been mended (an event of a newer version, say, and this
 * service updated meanwhile). What still cannot be recorded goes back to their end.
 */
@Component
public class DeadLetterReplay {
    private static final String GROUP = "athena-audit-dead-letters";
    private static final TopicPartition LETTERS = new TopicPartition(DeadLetters.TOPIC, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ConsumerFactory<String, byte[]> consumers;
    private final EventIngest ingest;

    DeadLetterReplay(ConsumerFactory<String, byte[]> consumers, EventIngest ingest) {
        this.consumers = consumers;
        this.ingest = ingest;
    }

    /**
     * What became of the letters that were there.
     *
     * @param recorded in the log now
     * @param stillDead among the dead letters again
     */
    public record Outcome(int recorded, int stillDead) {}

    public synchronized Outcome replay() {
        int recorded = 0;
        int stillDead = 0;
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(GROUP, null)) {
            consumer.assign(List.of(LETTERS));
            // What goes back to the end is not taken twice.
            long end = consumer.endOffsets(List.of(LETTERS)).getOrDefault(LETTERS, 0L);
            long position = consumer.position(LETTERS);
            while (position < end) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(PATIENCE)) {
                    if (letter.offset() < end) {
                        if (ingest.takeAgain(letter)) {
                            recorded++;
                        } else {
                            stillDead++;
                        }
                    }
                }
                position = Math.min(consumer.position(LETTERS), end);
                consumer.commitSync(Map.of(LETTERS, new OffsetAndMetadata(position)));
            }
        }
        return new Outcome(recorded, stillDead);
    }
}
