package io.athenabudget.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param bootstrapServers of the Kafka cluster
 * @param retention how long published events stay in the table
 * @param pollInterval how long the relay waits when there is nothing to publish
 * @param batchSize how many events it publishes between two looks at the table
 * @param partitions of a topic that does not exist yet
 * @param replicationFactor of a topic that does not exist yet
 */
@ConfigurationProperties("athena.kafka")
public record OutboxProperties(
        String bootstrapServers,
        @DefaultValue("P7D") Duration retention,
        @DefaultValue("PT0.1S") Duration pollInterval,
        @DefaultValue("500") int batchSize,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicationFactor) {}
