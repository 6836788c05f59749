package io.athenabudget.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.events.DepartmentCreated;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.RequestReopened;
import io.athenabudget.events.Topic;
import io.athenabudget.testing.RestartableBroker;
import io.athenabudget.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxRelayTest {
    private static final UUID[] REQUESTS =
            Stream.generate(UUID::randomUUID).limit(40).toArray(UUID[]::new);

    @TempDir
    private static Path directory = Path.of("");

    private final DataSource dataSource = TestDatabase.create().dataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final Outbox outbox = new Outbox(jdbc);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    private final List<OutboxRelay> relays = new ArrayList<>();
    private RestartableBroker broker =
            new RestartableBroker(directory.resolve(UUID.randomUUID().toString()));

    @BeforeEach
    void createTables() throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource);
        liquibase.setChangeLog("classpath:db/changelog/outbox.sql");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
    }

    @AfterEach
    void stopEverything() {
        relays.forEach(OutboxRelay::stop);
        broker.close();
    }

    @Test
    void what_waits_for_the_broker_is_counted_and_its_age_grows_until_it_is_published() throws Exception {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Backlog backlog = new Backlog(dataSource, meters);
        assertThat(meters.get("athena.outbox.pending").gauge().value()).isNaN();
        backlog.measure();
        assertThat(meters.get("athena.outbox.pending").gauge().value()).isZero();
        assertThat(meters.get("athena.outbox.oldest").timeGauge().value()).isZero();

        append(30);
        Thread.sleep(50);
        backlog.measure();
        assertThat(meters.get("athena.outbox.pending").gauge().value()).isEqualTo(30);
        assertThat(meters.get("athena.outbox.oldest").timeGauge().value(TimeUnit.MILLISECONDS))
                .isBetween(50.0, 60_000.0);

        broker.start();
        relay();
        awaitPublished();
        backlog.measure();
        assertThat(meters.get("athena.outbox.pending").gauge().value()).isZero();
    }

    @Test
    void what_was_written_while_the_broker_was_away_arrives_complete_and_in_order() throws Exception {
        broker.start();
        relay();
        append(30);
        awaitPublished();
        broker.stop();
        append(1_000);
        Thread.sleep(1_500);
        assertThat(unpublished()).isEqualTo(1_000);
        broker.start();
        awaitPublished();
        assertEachOnceInOrder(1_030);
    }

    @Test
    void a_relay_that_starts_before_the_broker_waits_for_it() throws Exception {
        relay();
        append(10);
        Thread.sleep(500);
        broker.start();
        awaitPublished();
        assertEachOnceInOrder(10);
    }

    @Test
    void two_relays_neither_double_nor_reorder() throws Exception {
        broker.start();
        relay();
        relay();
        for (int i = 0; i < 20; i++) {
            append(50);
        }
        awaitPublished();
        assertEachOnceInOrder(1_000);
    }

    /** Until each partition has a leader, the broker refuses some of the first batches, and takes those behind them. */
    @Test
    void the_first_events_of_new_topics_keep_their_order() throws Exception {
        broker.start();
        for (int round = 0; round < 5; round++) {
            append(2_000);
            OutboxRelay relay = relay(2_000, 12);
            awaitPublished();
            assertEachOnceInOrder(2_000);
            relay.stop();
            deleteTopics();
        }
    }

    private void deleteTopics() throws Exception {
        try (AdminClient admin =
                AdminClient.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
            Set<String> topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            while (!admin.listTopics().names().get().isEmpty()) {
                Thread.sleep(20);
            }
        }
    }

    @Test
    void another_relay_takes_over_when_the_active_one_ends() throws Exception {
        broker.start();
        OutboxRelay first = relay();
        append(100);
        awaitPublished();
        relay();
        first.stop();
        append(100);
        awaitPublished();
        assertEachOnceInOrder(200);
    }

    @Test
    void what_was_sent_but_not_marked_is_sent_again_and_nothing_is_lost() throws Exception {
        broker.start();
        OutboxRelay killed = relay();
        append(100);
        awaitPublished();
        killed.stop();
        jdbc.update("update outbox_event set published_at = null where id > 60");
        relay();
        awaitPublished();
        Map<UUID, Long> seen = new LinkedHashMap<>();
        List<OutgoingEvent> all = everything();
        assertThat(all).hasSize(140);
        all.forEach(event -> seen.putIfAbsent(event.id(), sequence(event)));
        assertThat(seen).hasSize(100);
    }

    @Test
    void a_rolled_back_change_publishes_nothing() throws Exception {
        broker.start();
        relay();
        transaction.executeWithoutResult(status -> {
            append(5);
            status.setRollbackOnly();
        });
        append(3);
        awaitPublished();
        assertThat(everything()).hasSize(3);
    }

    @Test
    void a_row_that_commits_late_is_published_although_later_ones_went_first() throws Exception {
        broker.start();
        relay();
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            new Outbox(new JdbcTemplate(new org.springframework.jdbc.datasource.SingleConnectionDataSource(late, true)))
                    .append(List.of(OutgoingEvent.of(
                            new DepartmentCreated(UUID.randomUUID(), "D", "Sales"),
                            metadata(UUID.randomUUID().toString(), 1))));
            append(10);
            awaitPublished();
            late.commit();
        }
        awaitPublished();
        assertThat(jdbc.queryForObject("select count(*) from outbox_event where published_at is not null", Long.class))
                .isEqualTo(11);
    }

    @Test
    void old_rows_are_pruned_and_unpublished_ones_never() {
        append(10);
        jdbc.update("update outbox_event set published_at = now() - interval '8 days' where id <= 4");
        jdbc.update("update outbox_event set created_at = now() - interval '8 days'");
        new OutboxRelay(dataSource, properties(200, 3)).prune();
        assertThat(jdbc.queryForObject("select count(*) from outbox_event", Long.class))
                .isEqualTo(6);
    }

    private OutboxProperties properties(int batchSize, int partitions) {
        return new OutboxProperties(
                broker.bootstrapServers(), Duration.ofDays(7), Duration.ofMillis(20), batchSize, partitions, (short) 1);
    }

    private OutboxRelay relay() {
        return relay(200, 3);
    }

    private OutboxRelay relay(int batchSize, int partitions) {
        OutboxRelay relay = new OutboxRelay(dataSource, properties(batchSize, partitions));
        relays.add(relay);
        relay.start();
        return relay;
    }

    private long sequence;

    private void append(int count) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID request = REQUESTS[(int) (sequence % REQUESTS.length)];
            events.add(OutgoingEvent.of(new RequestReopened(request), metadata(request.toString(), ++sequence)));
        }
        outbox.append(events);
    }

    private static EventMetadata metadata(String key, long sequence) {
        return new EventMetadata(key, null, null, null, sequence, Instant.now(), Origin.NO_CALL);
    }

    private long unpublished() {
        return jdbc.queryForObject("select count(*) from outbox_event where published_at is null", Long.class);
    }

    private void awaitPublished() throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (unpublished() > 0) {
            assertThat(Instant.now()).as("still unpublished: " + unpublished()).isBefore(patience);
            Thread.sleep(20);
        }
    }

    private void assertEachOnceInOrder(int count) {
        List<OutgoingEvent> all = everything();
        assertThat(all).extracting(OutgoingEvent::id).doesNotHaveDuplicates().hasSize(count);
        for (UUID request : REQUESTS) {
            assertThat(all.stream()
                            .filter(event -> event.metadata().key().equals(request.toString()))
                            .map(OutboxRelayTest::sequence))
                    .isSorted();
        }
    }

    private static Long sequence(OutgoingEvent event) {
        Long sequence = event.metadata().sequence();
        return sequence == null ? 0L : sequence;
    }

    private List<OutgoingEvent> everything() {
        EventCodec codec = new EventCodec();
        List<OutgoingEvent> events = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.REQUESTS.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(codec.decode(message.value())));
            }
        }
        return events;
    }
}
