package io.athenabudget.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Takes the dead letters once more, after what was wrong has been mended (an event of a newer version, say, and this
 * service updated meanwhile). What still cannot be taken goes back to their end.
 */
public final class DeadLetterReplay {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TopicPartition letters;
    private final String group;
    private final ConsumerFactory<String, byte[]> consumers;
    private final EventIntake intake;

    DeadLetterReplay(IntakeProperties properties, ConsumerFactory<String, byte[]> consumers, EventIntake intake) {
        this.letters = new TopicPartition(properties.deadLetterTopic(), 0);
        this.group = "athena-" + properties.service() + "-dead-letters";
        this.consumers = consumers;
        this.intake = intake;
    }

    /**
     * What became of the letters that were there.
     *
     * @param taken now
     * @param stillDead among the dead letters again
     */
    public record Outcome(int taken, int stillDead) {}

    public synchronized Outcome replay() {
        int taken = 0;
        int stillDead = 0;
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(group, null)) {
            consumer.assign(List.of(letters));
            // What goes back to the end is not taken twice.
            long end = consumer.endOffsets(List.of(letters)).getOrDefault(letters, 0L);
            long position = consumer.position(letters);
            while (position < end) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(PATIENCE)) {
                    if (letter.offset() < end) {
                        if (intake.takeAgain(letter)) {
                            taken++;
                        } else {
                            stillDead++;
                        }
                    }
                }
                position = Math.min(consumer.position(letters), end);
                consumer.commitSync(Map.of(letters, new OffsetAndMetadata(position)));
            }
        }
        return new Outcome(taken, stillDead);
    }
}
