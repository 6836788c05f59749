package io.athenabudget.audit.ingest;

import io.athenabudget.events.Topic;
import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** One consumer of all topics: the log takes one append at a time, so more of them would only wait for each other. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    @Bean
    KafkaMessageListenerContainer<String, byte[]> events(
            ConsumerFactory<String, byte[]> consumers, EventIngest ingest) {
        ContainerProperties properties = new ContainerProperties(Topic.names());
        properties.setMessageListener(ingest);
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(true);
        KafkaMessageListenerContainer<String, byte[]> container =
                new KafkaMessageListenerContainer<>(consumers, properties);
        // What cannot be recorded is a dead letter already: all else passes when what is missing is back.
        ExponentialBackOff forEver = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        forEver.setMaxInterval(LONGEST_PAUSE.toMillis());
        container.setCommonErrorHandler(new DefaultErrorHandler(forEver));
        return container;
    }

    @Bean
    NewTopic deadLetterTopic() {
        return TopicBuilder.name(DeadLetters.TOPIC).partitions(1).build();
    }
}
