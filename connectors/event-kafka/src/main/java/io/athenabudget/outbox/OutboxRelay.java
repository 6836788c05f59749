package io.athenabudget.outbox;

import io.athenabudget.events.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Carries the outbox to Kafka: at least once, in order per key, also through an outage of hours. One relay is active at a
 * time. It sends rows in the order of their ids and never gives a record up, so that nothing overtakes; a row is marked
 * only when the broker has confirmed it. After a crash in between, rows go out again and consumers drop them by event id.
 */
final class OutboxRelay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofMinutes(1);
    private static final int PRUNED_AT_ONCE = 10_000;

    /** A batch of rows in one request or two, as there is only one request under way. */
    private static final int BYTES_AT_ONCE = 256 * 1024;

    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final OutboxProperties properties;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(DataSource dataSource, OutboxProperties properties) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "outbox-relay");
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        Thread stopping = thread;
        if (stopping == null) {
            return;
        }
        stopping.interrupt();
        try {
            stopping.join(TO_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Leadership leadership = new Leadership(dataSource)) {
                relay(leadership);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (!running) {
                    return;
                }
                log.warn("The outbox waits: {}", e.toString());
                pause(BETWEEN_ATTEMPTS);
            }
        }
    }

    private void relay(Leadership leadership) throws SQLException, InterruptedException {
        Producer<String, byte[]> producer = null;
        try {
            long pruned = System.nanoTime();
            while (running) {
                if (!leadership.holds()) {
                    Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
                    continue;
                }
                if (producer == null) {
                    createTopics();
                    producer = producer();
                }
                int published = publish(producer, leadership);
                if (System.nanoTime() - pruned > BETWEEN_PRUNINGS.toNanos()) {
                    prune();
                    pruned = System.nanoTime();
                }
                if (published < properties.batchSize()) {
                    Thread.sleep(properties.pollInterval().toMillis());
                }
            }
        } finally {
            if (producer != null) {
                // What is not confirmed by now is not marked either, and goes out again later.
                producer.close(Duration.ZERO);
            }
        }
    }

    private record Row(long id, String topic, String key, byte[] payload) {}

    private int publish(Producer<String, byte[]> producer, Leadership leadership)
            throws SQLException, InterruptedException {
        List<Row> rows = jdbc.query(
                "select id, topic, key, payload from outbox_event where published_at is null order by id limit ?",
                (row, i) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4)),
                properties.batchSize());
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sent.add(producer.send(new ProducerRecord<>(row.topic, row.key, row.payload)));
        }
        for (Future<RecordMetadata> confirmation : sent) {
            await(confirmation, leadership);
        }
        if (!rows.isEmpty()) {
            jdbc.update("update outbox_event set published_at = clock_timestamp() where id = any(?)", (Object)
                    rows.stream().map(Row::id).toArray(Long[]::new));
        }
        return rows.size();
    }

    /** Waits for as long as it takes, while this relay is the active one. */
    private void await(Future<RecordMetadata> confirmation, Leadership leadership)
            throws SQLException, InterruptedException {
        while (true) {
            try {
                confirmation.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                if (!leadership.holds()) {
                    throw new IllegalStateException("Another relay has taken over", e);
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("Kafka refused an event", e.getCause());
            }
        }
    }

    void prune() {
        long kept = properties.retention().toSeconds();
        int deleted;
        do {
            deleted = jdbc.update("""
                    delete from outbox_event where id in (
                        select id from outbox_event
                        where published_at < clock_timestamp() - make_interval(secs => ?) limit ?)""", (double) kept, PRUNED_AT_ONCE);
        } while (running && deleted == PRUNED_AT_ONCE);
    }

    private Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        properties.bootstrapServers(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "athena-outbox",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        // Never gives up: a record that expired would be overtaken by those behind it.
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        Duration.ofSeconds(10).toMillis(),
                        // One request at a time: while the leader of a partition is being found, a later batch could
                        // otherwise be appended first, and the earlier one would be refused for ever.
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                        1,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        BYTES_AT_ONCE,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private void createTopics() throws InterruptedException {
        try (AdminClient admin = AdminClient.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                properties.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) Duration.ofSeconds(10).toMillis(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) Duration.ofSeconds(5).toMillis()))) {
            List<NewTopic> topics = Arrays.stream(Topic.values())
                    .map(topic ->
                            new NewTopic(topic.topicName(), properties.partitions(), properties.replicationFactor()))
                    .toList();
            for (var creation : admin.createTopics(topics).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Kafka cannot be reached", e.getCause());
                    }
                }
            }
        }
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
