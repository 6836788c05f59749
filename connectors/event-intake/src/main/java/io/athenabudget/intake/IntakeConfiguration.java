package io.athenabudget.intake;

import io.athenabudget.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** One consumer of all topics, for the one sink that the connector has. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    @Bean
    DeadLetters deadLetters(
            IntakeProperties properties,
            KafkaOperations<String, byte[]> kafka,
            KafkaAdmin admin,
            MeterRegistry meters) {
        return new DeadLetters(properties, kafka, admin, meters);
    }

    @Bean
    EventIntake eventIntake(EventSink sink, DeadLetters deadLetters) {
        return new EventIntake(sink, deadLetters);
    }

    @Bean
    DeadLetterReplay deadLetterReplay(
            IntakeProperties properties, ConsumerFactory<String, byte[]> consumers, EventIntake intake) {
        return new DeadLetterReplay(properties, consumers, intake);
    }

    @Bean
    KafkaMessageListenerContainer<String, byte[]> events(
            ConsumerFactory<String, byte[]> consumers, EventIntake intake) {
        ContainerProperties properties = new ContainerProperties(Topic.names());
        properties.setMessageListener(intake);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(true);
        KafkaMessageListenerContainer<String, byte[]> container =
                new KafkaMessageListenerContainer<>(consumers, properties);
        // What cannot be taken is a dead letter already: all else passes when what is missing is back.
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        forEver.setMaxInterval(LONGEST_PAUSE.toMillis());
        container.setCommonErrorHandler(new DefaultErrorHandler(forEver));
        return container;
    }

    @Bean
    NewTopic deadLetterTopic(IntakeProperties properties) {
        return TopicBuilder.name(properties.deadLetterTopic()).partitions(1).build();
    }
}
