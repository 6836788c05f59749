package io.athenabudget.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Events that cannot be taken, kept on a topic of their own with the reason, until somebody replays them. */
final class DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int ANY_PARTITION = -1;

    private final String topic;
    private final DeadLetterPublishingRecoverer publisher;
    private final KafkaAdmin admin;
    private final Counter counter;

    DeadLetters(
            IntakeProperties properties,
            KafkaOperations<String, byte[]> kafka,
            KafkaAdmin admin,
            MeterRegistry meters) {
        this.topic = properties.deadLetterTopic();
        this.publisher =
                new DeadLetterPublishingRecoverer(kafka, (message, e) -> new TopicPartition(topic, ANY_PARTITION));
        this.publisher.setFailIfSendResultIsError(true);
        this.admin = admin;
        this.counter = Counter.builder("athena.dead.letters")
                .tag("service", properties.service())
                .description("Events that could not be taken")
                .register(meters);
    }

    /** Keeps the message; throws when Kafka has not confirmed that it did. */
    void add(ConsumerRecord<String, byte[]> message, Exception reason) {
        // The broker may have been away when this service started.
        admin.initialize();
        publisher.accept(message, reason);
        counter.increment();
        log.error(
                "An event cannot be taken and went to {}: {}-{}@{}: {}",
                topic,
                message.topic(),
                message.partition(),
                message.offset(),
                reason.toString());
    }
}
